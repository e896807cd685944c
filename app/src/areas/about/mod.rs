//! Area `about`: the front page, the accessibility statement, and where there is no page.

mod accessibility_page;
mod contact;
mod home_page;
mod not_found_page;
mod statement;

pub use accessibility_page::AccessibilityPage;
pub use home_page::HomePage;
pub use not_found_page::NotFoundPage;
