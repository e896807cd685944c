use super::{languages, typed_or};
use crate::areas::people::paths::DETAILS_FORM;
use crate::areas::people::view::AccountView;
use crate::page::use_returned;
use crate::ui::{Button, Buttons, Field, Kind, PostForm, Section, Select};
use crate::{routes, t};
use leptos::prelude::*;

/// One's name and language.
#[component]
pub fn DetailsForm(
    /// As they are.
    account: AccountView,
) -> impl IntoView {
    let form = use_returned(DETAILS_FORM);
    // A name that was emptied comes back empty.
    let name = if form.form.is_empty() { account.name } else { form.value("name") };
    view! {
        <Section id="details" title=t!("people-details-title")>
            <p>{t!("people-details-email", email = account.email)}</p>
            <PostForm action=routes::ACCOUNT returned=form.clone()>
                <input type="hidden" name="form" value=DETAILS_FORM/>
                <Field
                    label=t!("people-name")
                    name="name"
                    value=name
                    hint=t!("people-name-hint")
                    fault=form.fault("name")
                    autocomplete="name"
                    required=true
                />
                <Select
                    label=t!("people-language")
                    name="language"
                    options=languages()
                    value=typed_or(form.value("language"), account.language.code())
                    hint=t!("people-language-hint")
                    fault=form.fault("language")
                />
                <Buttons>
                    <Button kind=Kind::Quiet>{t!("people-details-save")}</Button>
                </Buttons>
            </PostForm>
        </Section>
    }
}
