use super::{Again, ButtonLink, Buttons, Kind, PageHead, use_address};
use crate::{AppError, routes, t};
use hamsa_domain::Refusal;
use leptos::prelude::*;
use leptos_router::location::Url;

/// What a person sees when a page did not come about: what happened, what was kept, what to do.
#[component]
pub fn Trouble(
    /// What happened.
    error: AppError,
    /// Asks once more, where the server could not be reached.
    #[prop(optional)]
    again: Option<Callback<()>>,
) -> impl IntoView {
    let (title, text) = match &error {
        AppError::Refused(Refusal::Missing) => {
            (t!("app-trouble-missing"), t!("app-trouble-missing-text"))
        }
        AppError::Refused(Refusal::SignInNeeded) => {
            (t!("app-trouble-sign-in"), t!("app-trouble-sign-in-text"))
        }
        AppError::Refused(Refusal::TooMany { minutes }) => {
            (t!("app-trouble-too-many"), t!("app-too-many", count = *minutes))
        }
        AppError::Refused(Refusal::Invalid(_)) => {
            (t!("app-trouble-invalid"), t!("app-trouble-invalid-text"))
        }
        AppError::Refused(Refusal::Conflict(how)) => (t!("app-trouble-conflict"), t!(how)),
        AppError::Broken { number } if number.is_empty() => {
            (t!("app-trouble-broken"), t!("app-trouble-broken-text"))
        }
        AppError::Broken { number } => {
            (t!("app-trouble-broken"), t!("app-trouble-broken-number", number = number.clone()))
        }
        AppError::Unreachable => {
            (t!("app-trouble-unreachable"), t!("app-trouble-unreachable-text"))
        }
    };
    let again =
        again.filter(|_| error == AppError::Unreachable).map(|again| view! { <Again again/> });
    let sign_in = (error == AppError::Refused(Refusal::SignInNeeded)).then(|| {
        let next = use_address().whole.get_untracked();
        let href = format!("{}?next={}", routes::SIGN_IN, Url::escape(&next));
        view! { <ButtonLink href>{t!("app-sign-in")}</ButtonLink> }
    });
    view! {
        <div class="trouble narrow">
            <PageHead title lead=text/>
            <Buttons>
                {again}
                {sign_in}
                <ButtonLink kind=Kind::Quiet href=routes::HOME>{t!("app-trouble-home")}</ButtonLink>
                <ButtonLink kind=Kind::Quiet href=routes::CITIES>{t!("app-trouble-cities")}</ButtonLink>
            </Buttons>
        </div>
    }
    .into_any()
}
