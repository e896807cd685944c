use super::{Progress, Trouble};
use crate::{AppError, t};
use leptos::either::Either;
use leptos::prelude::*;

/// Shows what was loaded; until then that it is being loaded, and if it fails, why.
pub fn load<T, V, F>(resource: Resource<Result<T, AppError>>, view: F) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    V: IntoView + 'static,
    F: Fn(T) -> V + Clone + Send + Sync + 'static,
{
    let loaded = move || {
        let view = view.clone();
        Suspend::new(async move {
            match resource.await {
                Ok(value) => Either::Left(view(value)),
                Err(error) => Either::Right(view! { <Trouble error/> }),
            }
        })
    };
    view! { <Transition fallback=|| view! { <Progress label=t!("app-loading")/> }>{loaded}</Transition> }
}
