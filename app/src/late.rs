//! Pages whose code a browser fetches only when somebody goes to one of them, so that what few
//! people see does not weigh on everybody's first visit. Most pages of an area come together.

use crate::late_messages::bring;
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
async fn settle(has_come: bool) {
    if !has_come && !is_awake() {
        std::future::pending::<()>().await;
    }
}

/// What is seen of a page whose code did not come: all of it is asked for again.
fn failed(error: AppError) -> AnyView {
    let again = Callback::new(|()| reload());
    view! { <Trouble error again/> }.into_any()
}

/// Makes of pages of `$area` what [`leptos_router::Lazy`] can show, their code in one `$part`; `$page`
/// names one of them, `$pages` shows it, and `$fetch` only brings the code. `$messages` are the late
/// messages that they say.
macro_rules! late {
    (
        $part:ident, $page:ident, $pages:ident, $fetch:ident, $messages:tt of $area:ident;
        $($name:ident),+ $(,)?
    ) => {
        #[derive(Clone, Copy)]
        #[allow(clippy::enum_variant_names, reason = "they are called as their components")]
        enum $page {
            $($name),+
        }

        #[cfg(feature = "split")]
        #[wasm_split($part, wasm_split_path = leptos::wasm_split, fallible, preload($fetch))]
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

        pub mod $part {
            use super::*;

            $(
                pub struct $name;

                impl LazyRoute for $name {
                    fn data() -> Self {
                        Self
                    }

                    async fn view(_: Self) -> AnyView {
                        if !bring(&$messages).await {
                            return failed(AppError::Unreachable);
                        }
                        match $pages($page::$name).await {
                            Ok(page) => page,
                            Err(error) => failed(error),
                        }
                    }

                    async fn preload() {
                        settle($fetch().await.is_ok() && bring(&$messages).await).await;
                    }
                }
            )+
        }
    };
}

late!(
    analysis, AnalysisPages, analysis_pages, fetch_analysis_pages, ["analysis", "data"] of data;
    CityAnalysisPage, CityForecastPage,
);
late!(
    answering, AnsweringPages, answering_pages, fetch_answering_pages,
    ["answering", "data"] of answering;
    AnswerPage, CorrectPage,
);
late!(
    boards, BoardsPages, boards_pages, fetch_boards_pages, ["boards", "panels"] of data;
    BoardEditPage, BoardPage, BoardPresentPage, BoardsPage, SharedBoardPage, SharedPresentPage,
    UnsubscribePage,
);
late!(city, CityPages, city_pages, fetch_city_pages, [] of cities; CityPage);
late!(
    data, DataPages, data_pages, fetch_data_pages, ["data", "quality", "reports", "rounds", "systems"] of data;
    FindingsPage, ImportPage, ImportsPage, PlacesPage, ReportPage, ReportsPage, RoundFilePage, RoundFilesPage,
    RoundPage, RoundSchoolPage, RoundSheetsPage, RoundsPage, SystemsPage,
);
late!(
    people, PeoplePages, people_pages, fetch_people_pages, [] of people;
    AccountPage, ForgotPage, InvitationPage, PeoplePage, ResetPage,
);
