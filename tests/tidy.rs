//! The invariants of this house that a machine can hold. Each test lists all that breaks its rule.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what it found by failing")]

#[path = "tidy/catalogue.rs"]
mod catalogue;
#[path = "tidy/code.rs"]
mod code;
#[path = "tidy/files.rs"]
mod files;
#[path = "tidy/late.rs"]
mod late;
#[path = "tidy/layers.rs"]
mod layers;
#[path = "tidy/messages.rs"]
mod messages;
#[path = "tidy/sheets.rs"]
mod sheets;
#[path = "tidy/text.rs"]
mod text;
