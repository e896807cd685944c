//! The pieces that pages are made of. They know nothing of the field: every text comes in already
//! said, every id is given, so that server and browser render the same.

mod address;
mod again;
mod badge;
mod bar;
mod breadcrumb;
mod button;
mod card;
mod chart;
mod checkbox;
mod copy_field;
mod empty_state;
mod explain;
mod fault_links;
mod field;
mod figure;
mod icon;
mod language_switch;
mod load;
mod notice;
mod page_head;
mod post_form;
mod print_button;
mod print_head;
mod progress;
mod sankey;
mod section;
mod select;
mod sort_header;
mod table;
mod table_frame;
mod trouble;

pub use address::{Address, use_address};
pub use again::{Again, reload};
pub use badge::{Badge, BadgeKind};
pub use bar::Bar;
pub use breadcrumb::Breadcrumb;
pub use button::{Button, ButtonLink, Buttons, Kind};
pub use card::Card;
pub use chart::{Chart, ChartHeight};
pub use checkbox::Checkbox;
pub use copy_field::CopyField;
pub use empty_state::EmptyState;
pub use explain::{Explain, Provenance};
pub use fault_links::FaultLinks;
pub use field::{Field, FieldKind};
pub use figure::Figure;
pub use icon::{Glyph, Icon};
pub use language_switch::LanguageSwitch;
pub use load::{Asked, ask, load};
pub use notice::{Notice, NoticeKind};
pub use page_head::PageHead;
pub use post_form::PostForm;
pub use print_button::PrintButton;
pub use print_head::PrintHead;
pub use progress::Progress;
pub use sankey::{Sankey, SankeyFlow, SankeyNode};
pub use section::Section;
pub use select::Select;
pub use sort_header::{Order, SortHeader};
pub use table::{Head, Table};
pub use table_frame::TableFrame;
pub use trouble::Trouble;

#[cfg(all(test, feature = "ssr"))]
mod tests;
