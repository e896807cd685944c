//! Area `people`: who somebody is, how they prove it, and who lets them in.
//!
//! `*_page` and `parts` are what is seen; `api` is what the pages ask, `answers` what they are told,
//! as the types of `view`; `forms` is what is posted: signing in, invitations, resets, devices, the
//! account, roles. Passwords leave only as the hashes of `password`, secrets as those of
//! `crate::token`; `lifetimes` says how long they hold, `mail` writes the letters that carry links.
//! Who may do what is decided in `hamsa_domain::people`.

mod account_page;
#[cfg(feature = "ssr")]
mod answers;
mod api;
mod device;
mod forgot_page;
#[cfg(feature = "ssr")]
mod forms;
mod invitation_page;
#[cfg(feature = "ssr")]
pub mod lifetimes;
#[cfg(feature = "ssr")]
mod mail;
mod names;
#[cfg(feature = "ssr")]
pub mod next_path;
mod parts;
#[cfg(feature = "ssr")]
pub mod password;
mod paths;
mod people_page;
#[cfg(feature = "ssr")]
mod places;
mod reset_page;
mod sign_in_page;
mod view;

pub use account_page::AccountPage;
pub use forgot_page::ForgotPage;
#[cfg(feature = "ssr")]
pub use forms::forms;
pub use invitation_page::InvitationPage;
pub use people_page::PeoplePage;
pub use reset_page::ResetPage;
pub use sign_in_page::SignInPage;
