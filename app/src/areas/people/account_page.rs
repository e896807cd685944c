use super::api::account;
use super::parts::{DetailsForm, Devices, Done, OwnRoles, PasswordForm};
use crate::t;
use crate::ui::{PageHead, ask, load};
use leptos::prelude::*;

/// What may just have been done.
const DONE: [(&str, &str); 5] = [
    ("joined", "people-joined-done"),
    ("details", "people-details-done"),
    ("password", "people-password-done"),
    ("device", "people-device-done"),
    ("device-already", "people-device-gone-already"),
];

/// One's own account: name, language, password, roles, devices.
#[component]
pub fn AccountPage() -> impl IntoView {
    let account = ask(|| (), |()| account());
    load(account, |account| {
        let (email, roles, devices) =
            (account.email.clone(), account.roles.clone(), account.devices.clone());
        view! {
            <PageHead title=t!("people-account-title") lead=t!("people-account-lead")/>
            <div class="stack">
                <Done said=&DONE/>
                <DetailsForm account/>
                <OwnRoles roles/>
                <PasswordForm email/>
                <Devices devices/>
            </div>
        }
    })
    .into_any()
}
