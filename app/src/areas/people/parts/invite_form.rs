use super::{languages, typed_or};
use crate::areas::people::names;
use crate::areas::people::paths::INVITE_FORM;
use crate::areas::people::view::Place;
use crate::i18n::use_language;
use crate::page::use_returned;
use crate::ui::{Button, Buttons, Field, FieldKind, PostForm, Section, Select};
use crate::{routes, t};
use hamsa_domain::people::Role;
use leptos::prelude::*;

/// Invites somebody to a role in a place.
#[component]
pub fn InviteForm(
    /// What may be given.
    roles: Vec<Role>,
    /// And where.
    scopes: Vec<(String, Place)>,
) -> impl IntoView {
    let form = use_returned(INVITE_FORM);
    let roles = roles.into_iter().map(|role| (role.code().to_owned(), names::role(role)));
    let is_school = |(_, place): &&(String, Place)| matches!(place, Place::School(_));
    let hint = scopes.iter().any(|scope| is_school(&scope)).then(|| t!("people-place-hint"));
    // Where there is but one place besides schools, it is most likely meant.
    let mut others = scopes.iter().filter(|scope| !is_school(scope));
    let only = match (others.next(), others.next()) {
        (Some((value, _)), None) => value.clone(),
        _ => String::new(),
    };
    let scopes = scopes.into_iter().map(|(value, place)| (value, names::place(&place)));
    let nothing = || std::iter::once((String::new(), t!("people-choose")));
    view! {
        <Section id="invite" title=t!("people-invite-title") lead=t!("people-invite-lead")>
            <PostForm action=routes::PEOPLE returned=form.clone()>
                <Field
                    label=t!("people-email")
                    name="email"
                    kind=FieldKind::Email
                    value=form.value("email")
                    fault=form.fault("email")
                    autocomplete="off"
                    required=true
                />
                <Field
                    label=t!("people-name")
                    name="name"
                    value=form.value("name")
                    fault=form.fault("name")
                    autocomplete="off"
                    required=true
                />
                <Select
                    label=t!("people-role")
                    name="role"
                    options=nothing().chain(roles).collect()
                    value=form.value("role")
                    fault=form.fault("role")
                    required=true
                />
                <Select
                    label=t!("people-place")
                    name="scope"
                    options=nothing().chain(scopes).collect()
                    value=typed_or(form.value("scope"), &only)
                    hint
                    fault=form.fault("scope")
                    required=true
                />
                <Select
                    label=t!("people-invite-language")
                    name="language"
                    options=languages()
                    value=typed_or(form.value("language"), use_language().code())
                />
                <Buttons>
                    <Button>{t!("people-invite")}</Button>
                </Buttons>
            </PostForm>
        </Section>
    }
}
