//! Area `about`.

mod accessibility_page;
mod home_page;
mod not_found_page;

pub use accessibility_page::AccessibilityPage;
pub use home_page::HomePage;
pub use not_found_page::NotFoundPage;
mod trouble;
pub use trouble::Trouble;
