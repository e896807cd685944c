//! Reports: automatic ones, and those that somebody puts together.
//!
//! `/data/reports` says what there is ([`ReportsPage`]); `/data/reports/<kind>` is one, on screen and on paper
//! ([`ReportPage`]), with what is chosen in its address. `reading` makes each as one
//! [`Document`](hamsa_domain::data::document::Document), from which the page, the paper and the files of `downloads`
//! are made.

mod api;
#[cfg(feature = "ssr")]
pub mod chosen;
#[cfg(feature = "ssr")]
mod downloads;
mod parts;
#[cfg(feature = "ssr")]
pub mod reading;
mod report_page;
mod reports_page;
mod view;

pub use report_page::ReportPage;
pub use reports_page::ReportsPage;

/// The files that go out.
#[cfg(feature = "ssr")]
pub fn forms() -> axum::Router {
    use axum::routing::get;
    axum::Router::new()
        .route("/data/reports/{kind}/report.xlsx", get(downloads::as_workbook))
        .route("/data/reports/{kind}/table.csv", get(downloads::as_text))
}
