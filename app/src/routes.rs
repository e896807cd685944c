//! Every path of the house, once: pages here, forms in [`forms`].

mod dashboards;
pub use dashboards::*;

mod of_cities;

pub use of_cities::*;

use crate::areas::about::{AccessibilityPage, HomePage, NotFoundPage};
use crate::areas::cities::CitiesPage;
use crate::areas::people::SignInPage;
use crate::encoded::encoded;
use crate::frame::Frame;
use crate::late::{analysis, answering, boards, city, data, people};
use crate::page::use_page;
use crate::ui::Trouble;
use hamsa_domain::data::report::{Choice, Kind};
use hamsa_domain::id::{AnswerFileId, AuthorityCode, ImportId, RoundId, SchoolCode};
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{Lazy, SsrMode, path};

/// The front page.
pub const HOME: &str = "/";
/// All local authorities.
pub const CITIES: &str = "/cities";
/// Where one signs in.
pub const SIGN_IN: &str = "/sign-in";
/// Where signing out is posted.
pub const SIGN_OUT: &str = "/sign-out";
/// Where the language is posted.
pub const LANGUAGE: &str = "/language";
/// Where a reset link is asked for.
pub const FORGOT: &str = "/forgot";
/// One's own account.
pub const ACCOUNT: &str = "/account";
/// The people of the actor's scopes.
pub const PEOPLE: &str = "/people";
/// Files brought to Hamsa.
pub const IMPORTS: &str = "/data/imports";
/// Collection rounds.
pub const ROUNDS: &str = "/data/rounds";
/// Reports.
pub const REPORTS: &str = "/data/reports";
/// Other systems that fetch figures.
pub const SYSTEMS: &str = "/data/tokens";
/// Schools whose authority a person should confirm.
pub const PLACES: &str = "/data/places";
/// The accessibility statement.
pub const ACCESSIBILITY: &str = "/accessibility";

/// A city's summary.
pub fn city(code: &AuthorityCode) -> String {
    format!("{CITIES}/{code}")
}

/// One import.
pub fn import(id: &ImportId) -> String {
    format!("{IMPORTS}/{id}")
}

/// One collection round.
pub fn round(id: &RoundId) -> String {
    format!("{ROUNDS}/{id}")
}

/// The links of a round on paper.
pub fn round_sheets(id: &RoundId) -> String {
    format!("{ROUNDS}/{id}/print")
}

/// Where a round takes files that answer for schools.
pub fn round_files(id: &RoundId) -> String {
    format!("{ROUNDS}/{id}/files")
}

/// One of these files.
pub fn round_file(id: &RoundId, file: &AnswerFileId) -> String {
    format!("{ROUNDS}/{id}/files/{file}")
}

/// One school in a round.
pub fn round_school(id: &RoundId, school: &SchoolCode) -> String {
    format!("{ROUNDS}/{id}/{school}")
}

/// A report, with what was chosen of it.
pub fn report(kind: Kind, choice: &Choice) -> String {
    let fields = choice.fields();
    let fields = fields.iter().map(|(name, value)| (*name, value.as_str()));
    with_fields(format!("{REPORTS}/{}", kind.code()), fields)
}

/// The same report as a file.
pub fn report_file(kind: Kind, choice: &Choice, file: &str) -> String {
    let fields = choice.fields();
    let fields = fields.iter().map(|(name, value)| (*name, value.as_str()));
    with_fields(format!("{REPORTS}/{}/{file}", kind.code()), fields)
}

/// The address of a report's tables as text, and which of them is meant.
pub fn with_table(address: &str, table: &str) -> String {
    let joint = if address.contains('?') { '&' } else { '?' };
    format!("{address}{joint}table={}", encoded(table))
}

fn with_fields<'f>(path: String, fields: impl Iterator<Item = (&'f str, &'f str)>) -> String {
    let query: Vec<String> =
        fields.map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
}

/// Where a school answers a city, by the link it was sent.
pub fn answer(token: &str) -> String {
    format!("/answer/{token}")
}

/// The spreadsheet in which a school may answer: fetched from here, and brought back here.
pub fn answer_sheet(token: &str) -> String {
    format!("/answer/{token}/sheet")
}

/// Where a school corrects what it has answered, or adds to it.
pub fn correct_answer(token: &str) -> String {
    format!("/answer/{token}/correct")
}

/// Where an invitation is answered.
pub fn invitation(token: &str) -> String {
    format!("/invitations/{token}")
}

/// Where a new password is set.
pub fn reset(token: &str) -> String {
    format!("/reset/{token}")
}

/// The body of every page.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    if let Some(error) = use_page().trouble {
        return view! { <Frame><Trouble error/></Frame> }.into_any();
    }
    view! {
        <Router>
            <Frame>
                <Routes fallback=NotFoundPage>
                    <Route path=path!("/") view=HomePage ssr=SsrMode::Async/>
                    <Route path=path!("/cities") view=CitiesPage ssr=SsrMode::Async/>
                    <Route path=path!("/cities/:code") view={Lazy::<city::CityPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/sign-in") view=SignInPage ssr=SsrMode::Async/>
                    <Route path=path!("/forgot") view={Lazy::<people::ForgotPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/reset/:token") view={Lazy::<people::ResetPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/invitations/:token") view={Lazy::<people::InvitationPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/account") view={Lazy::<people::AccountPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/people") view={Lazy::<people::PeoplePage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/imports") view={Lazy::<data::ImportsPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/imports/:id") view={Lazy::<data::ImportPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/findings") view={Lazy::<data::FindingsPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/places") view={Lazy::<data::PlacesPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/reports") view={Lazy::<data::ReportsPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/reports/:kind") view={Lazy::<data::ReportPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/tokens") view={Lazy::<data::SystemsPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/answer/:token") view={Lazy::<answering::AnswerPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/answer/:token/correct") view={Lazy::<answering::CorrectPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/rounds") view={Lazy::<data::RoundsPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/rounds/:id") view={Lazy::<data::RoundPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/rounds/:id/print") view={Lazy::<data::RoundSheetsPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/rounds/:id/files") view={Lazy::<data::RoundFilesPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/rounds/:id/files/:file") view={Lazy::<data::RoundFilePage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/rounds/:id/:school") view={Lazy::<data::RoundSchoolPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/boards") view={Lazy::<boards::BoardsPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/boards/:id") view={Lazy::<boards::BoardPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/boards/:id/edit") view={Lazy::<boards::BoardEditPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/boards/:id/present") view={Lazy::<boards::BoardPresentPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/boards/:token") view={Lazy::<boards::SharedBoardPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/boards/:token/present") view={Lazy::<boards::SharedPresentPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/unsubscribe/:secret") view={Lazy::<boards::UnsubscribePage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/cities/:code") view={Lazy::<analysis::CityAnalysisPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/data/cities/:code/forecast") view={Lazy::<analysis::CityForecastPage>::new()} ssr=SsrMode::Async/>
                    <Route path=path!("/accessibility") view=AccessibilityPage ssr=SsrMode::Async/>
                </Routes>
            </Frame>
        </Router>
    }
    .into_any()
}

/// What is posted: plain forms that work without wasm, and the files that go out.
#[cfg(feature = "ssr")]
pub fn forms() -> axum::Router {
    use crate::areas::{answering, cities, data, people};
    let all = [people::forms(), cities::forms(), data::forms(), answering::forms()];
    all.into_iter().fold(axum::Router::new(), axum::Router::merge)
}
