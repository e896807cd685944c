//! Parts of the pages of the dashboards.

mod board_card;
mod built_panel;
mod deleted_board;
mod indicator_slot;
mod kind_choice;
mod new_board_form;
mod panel_form;
mod place_choice;
mod receipt;
mod rename_form;
mod sharing_card;
mod sketch;
mod slides;
mod subscribing;
mod typed;
mod years_choice;

pub use board_card::BoardCard;
pub use built_panel::BuiltPanel;
pub use deleted_board::DeletedBoard;
pub use new_board_form::NewBoardForm;
pub use panel_form::PanelForm;
pub use receipt::BoardReceipt;
pub use rename_form::RenameForm;
pub use sharing_card::SharingCard;
pub use slides::Slides;
pub use subscribing::Subscribing;
