//! What every answer has to be, whatever it says: safe, small, in the right language, and honest about
//! what went wrong.

#![allow(clippy::expect_used)]

#[path = "http/analysis.rs"]
mod analysis;
#[path = "http/answer_files.rs"]
mod answer_files;
#[path = "http/answer_sheets.rs"]
mod answer_sheets;
#[path = "http/answering.rs"]
mod answering;
#[path = "http/answers_in_part.rs"]
mod answers_in_part;
#[path = "http/assets.rs"]
mod assets;
#[path = "http/boards.rs"]
mod boards;
#[path = "http/feed.rs"]
mod feed;
#[path = "http/forecasts.rs"]
mod forecasts;
#[path = "http/forms.rs"]
mod forms;
#[path = "http/inviting.rs"]
mod inviting;
#[path = "http/logs.rs"]
mod logs;
#[path = "http/mails.rs"]
mod mails;
#[path = "http/old_links.rs"]
mod old_links;
#[path = "http/opening_rounds.rs"]
mod opening_rounds;
#[path = "http/pages.rs"]
mod pages;
#[path = "http/quality.rs"]
mod quality;
#[path = "http/reports.rs"]
mod reports;
#[path = "http/round_answers.rs"]
mod round_answers;
#[path = "http/round_versions.rs"]
mod round_versions;
#[path = "http/rounds.rs"]
mod rounds;
#[path = "http/sessions.rs"]
mod sessions;
#[path = "http/silent_schools.rs"]
mod silent_schools;
#[path = "http/systems.rs"]
mod systems;
