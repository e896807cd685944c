//! Panels: what dashboards and reports are made of, read and drawn.
//!
//! `reading` takes a panel's figures from the panorama, as far as whoever asks may see them, and puts them into
//! words and a chart; [`PanelView`] is what travels, with every word in the page's language; [`PanelCard`] draws it.

mod card;
#[cfg(feature = "ssr")]
mod charts;
mod figures;
mod flow;
#[cfg(feature = "ssr")]
mod reading;
#[cfg(feature = "ssr")]
mod sentences;
#[cfg(feature = "ssr")]
mod tables;
mod view;
#[cfg(feature = "ssr")]
mod words;

pub use card::PanelCard;
#[cfg(feature = "ssr")]
pub use reading::{Reader, read};
pub use view::{ColumnView, PanelView, RowView, Step};
#[cfg(feature = "ssr")]
pub use words::Words;
