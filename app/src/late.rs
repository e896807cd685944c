//! Pages whose code a browser fetches only when somebody goes to one of them, so that what few
//! people see does not weigh on everybody's first visit. The pages of an area come together.

use crate::page::is_awake;
use crate::ui::{Trouble, reload};
use crate::{AppError, areas};
use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;
#[cfg(feature = "split")]
use leptos::wasm_split::wasm_split;
use leptos_router::LazyRoute;

impl From<SplitLoaderError> for AppError {
    /// What cannot be fetched: either there is no network, or the server has newer pages by now.
    fn from(_: SplitLoaderError) -> Self {
        Self::Unreachable
    }
}

/// A page that the server wrote stays so, readable and with plain forms, if its code does not come.
/// One that was gone to from there says what went wrong.
async fn settle(fetched: Result<(), SplitLoaderError>) {
    if fetched.is_err() && !is_awake() {
        std::future::pending::<()>().await;
    }
}

/// What is seen of a page whose code did not come: all of it is asked for again.
fn failed(error: AppError) -> AnyView {
    let again = Callback::new(|()| reload());
    view! { <Trouble error again/> }.into_any()
}

/// Makes of the pages of an area what [`leptos_router::Lazy`] can show; `$page` names one of them,
/// `$pages` shows it, and `$fetch` only brings the code.
macro_rules! late {
    ($area:ident, $page:ident, $pages:ident, $fetch:ident: $($name:ident),+ $(,)?) => {
        #[derive(Clone, Copy)]
        #[allow(clippy::enum_variant_names, reason = "they are called as their components")]
        enum $page {
            $($name),+
        }

        #[cfg(feature = "split")]
        #[wasm_split($area, wasm_split_path = leptos::wasm_split, fallible, preload($fetch))]
        fn $pages(page: $page) -> Result<AnyView, AppError> {
            Ok(page.shown())
        }

        #[cfg(not(feature = "split"))]
        async fn $pages(page: $page) -> Result<AnyView, AppError> {
            Ok(page.shown())
        }

        #[cfg(not(feature = "split"))]
        async fn $fetch() -> Result<(), SplitLoaderError> {
            Ok(())
        }

        impl $page {
            fn shown(self) -> AnyView {
                match self {
                    $(Self::$name => areas::$area::$name().into_any()),+
                }
            }
        }

        pub mod $area {
            use super::*;

            $(
                pub struct $name;

                impl LazyRoute for $name {
                    fn data() -> Self {
                        Self
                    }

                    async fn view(_: Self) -> AnyView {
                        match $pages($page::$name).await {
                            Ok(page) => page,
                            Err(error) => failed(error),
                        }
                    }

                    async fn preload() {
                        settle($fetch().await).await;
                    }
                }
            )+
        }
    };
}

late!(data, DataPage, data_pages, fetch_data_pages: ImportPage, ImportsPage, PlacesPage);
late!(
    people, PeoplesPage, people_pages, fetch_people_pages:
    AccountPage, ForgotPage, InvitationPage, PeoplePage, ResetPage,
);
