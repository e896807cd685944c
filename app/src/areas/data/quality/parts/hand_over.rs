use super::{HAND_OVER, KeyFields, returned_to};
use crate::areas::data::quality::view::FindingLine;
use crate::ui::{Button, Buttons, Kind, PostForm, Select};
use crate::{routes, t};
use hamsa_domain::id::{AccountId, AuthorityCode};
use leptos::prelude::*;

/// In whose hands it is, and the way into somebody else's.
#[component]
pub fn HandOver(
    /// What does not fit.
    line: FindingLine,
    /// The city.
    city: AuthorityCode,
    /// Into whose hands it can be given.
    people: Vec<(AccountId, String)>,
    /// Whether it stands in the list of what was answered.
    answered_shown: bool,
) -> impl IntoView {
    let id = line.id();
    let returned = returned_to(HAND_OVER, &line.key);
    let is_open = !returned.form.is_empty();
    let words = match &line.owner {
        Some(_) if line.is_mine => t!("quality-yours"),
        Some((_, name)) => t!("quality-owner", name = name.clone()),
        None => t!("quality-nobody"),
    };
    let owner = line.owner.as_ref().map(|(owner, _)| owner.to_string()).unwrap_or_default();
    let offers_others = people.iter().any(|(account, _)| account.as_str() != owner);
    let options = people.into_iter().map(|(account, name)| (account.to_string(), name)).collect();
    let form = (line.may_answer && offers_others).then(|| {
        view! {
            <details class="ask-about" open=is_open>
                <summary>{t!("quality-hand-over")}</summary>
                <PostForm action=routes::FINDING_OWNER returned=returned.clone()>
                    <KeyFields city key=line.key.clone() answered_shown/>
                    <Select
                        id=format!("{id}-owner")
                        label=t!("quality-hand-over-to")
                        name="owner"
                        options
                        value=owner
                        fault=returned.fault("owner")
                    />
                    <Buttons><Button kind=Kind::Quiet>{t!("quality-hand-over-do")}</Button></Buttons>
                </PostForm>
            </details>
        }
    });
    view! { <div class="in-hands"><p>{words}</p> {form}</div> }.into_any()
}
