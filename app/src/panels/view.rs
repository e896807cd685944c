//! A panel as it travels to the page.

use crate::ui::Provenance;
use hamsa_domain::data::panel::Kind;
use hamsa_domain::data::panorama::Value;
use serde::{Deserialize, Serialize};

/// A panel with its figures, every word in the page's language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PanelView {
    /// How it is shown.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// Of whom and of when.
    pub context: String,
    /// What it says.
    pub sentence: String,
    /// The number, as it is written, where it is one.
    pub number: Option<String>,
    /// What is drawn: an ECharts option as JSON; empty where nothing is.
    pub option: String,
    /// Whether what is drawn is a long list.
    pub is_tall: bool,
    /// The steps of a sankey.
    pub steps: Vec<Step>,
    /// What stands above the first column of the table.
    pub corner: String,
    /// The other columns.
    pub columns: Vec<ColumnView>,
    /// The figures.
    pub rows: Vec<RowView>,
    /// What stands in place of a figure that is withheld, and of one that is missing.
    pub instead: [String; 2],
    /// What else has to be known: figures withheld, figures made up for the demo.
    pub notes: Vec<String>,
    /// Whether it tells of the network, whose members are for demonstration.
    pub is_of_the_sample: bool,
    /// What the figures are and where they come from.
    pub provenance: Provenance,
}

/// A column of figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnView {
    /// What stands above it.
    pub head: String,
    /// How many decimals its figures have.
    pub decimals: u8,
    /// What stands behind each figure: "%", "₪" or nothing.
    pub mark: String,
}

/// A row of figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RowView {
    /// What stands before it.
    pub head: String,
    /// The figures, by column.
    pub cells: Vec<Value>,
}

/// A step of a sankey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// What it is.
    pub label: String,
    /// How many are in it.
    pub count: i64,
    /// The same as it is written.
    pub written: String,
}
