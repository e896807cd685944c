//! The pieces of this area's pages, one component per file.

mod accept_form;
mod dead_link;
mod details_form;
mod devices;
mod done;
mod ended_role;
mod invite_form;
mod invited;
mod new_password;
mod open_invitations;
mod own_roles;
mod password_form;
mod people_table;
mod trail;

pub use accept_form::AcceptForm;
pub use dead_link::DeadLink;
pub use details_form::DetailsForm;
pub use devices::Devices;
pub use done::Done;
pub use ended_role::EndedRoleNotice;
pub use invite_form::InviteForm;
pub use invited::Invited;
pub use new_password::NewPassword;
pub use open_invitations::OpenInvitations;
pub use own_roles::OwnRoles;
pub use password_form::PasswordForm;
pub use people_table::PeopleTable;
pub use trail::Trail;

use hamsa_domain::Language;

/// The languages as a form offers them: each by its own name.
fn languages() -> Vec<(String, String)> {
    Language::ALL
        .map(|language| (language.code().to_owned(), language.own_name().to_owned()))
        .to_vec()
}

/// What a field begins with: what was typed, or else `own`.
fn typed_or(typed: String, own: &str) -> String {
    if typed.is_empty() { own.to_owned() } else { typed }
}
