//! The paths of dashboards.

use hamsa_domain::id::BoardId;

/// Dashboards.
pub const BOARDS: &str = "/data/boards";

/// One dashboard.
pub fn board(id: &BoardId) -> String {
    format!("{BOARDS}/{id}")
}

/// Where a dashboard is built.
pub fn board_edit(id: &BoardId) -> String {
    format!("{BOARDS}/{id}/edit")
}

/// A dashboard in a meeting, one panel at a time.
pub fn board_present(id: &BoardId) -> String {
    format!("{BOARDS}/{id}/present")
}

/// A dashboard as everybody sees it who has its link.
pub fn shared_board(token: &str) -> String {
    format!("/boards/{token}")
}

/// The same in a meeting.
pub fn shared_board_present(token: &str) -> String {
    format!("/boards/{token}/present")
}

/// Where the weekly mail of a dashboard is ended.
pub fn unsubscribe(secret: &str) -> String {
    format!("/unsubscribe/{secret}")
}
