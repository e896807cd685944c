//! Area `people`.

mod account_page;
mod forgot_page;
mod invitation_page;
mod people_page;
mod reset_page;
mod sign_in_page;
#[cfg(feature = "ssr")]
mod forms;

pub use account_page::AccountPage;
pub use forgot_page::ForgotPage;
pub use invitation_page::InvitationPage;
pub use people_page::PeoplePage;
pub use reset_page::ResetPage;
pub use sign_in_page::SignInPage;
#[cfg(feature = "ssr")]
pub use forms::forms;
