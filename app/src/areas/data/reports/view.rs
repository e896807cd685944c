//! What the pages of the reports show. Every figure in here has been through the disclosure guard.

use hamsa_domain::data::document::Document;
use hamsa_domain::data::report::Kind;
use serde::{Deserialize, Serialize};

/// The kinds of reports, and which of them the reader may see.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportList {
    /// All kinds, in their order.
    pub kinds: Vec<(Kind, bool)>,
    /// Whether the reader may let systems of their city, or of the network, fetch figures.
    pub lets_systems_in: bool,
}

/// A report on its page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportView {
    /// Its kind.
    pub kind: Kind,
    /// The report; its longest tables are cut where a page cannot hold them.
    pub document: Document,
    /// The rows that each table has in full.
    pub lengths: Vec<usize>,
    /// Its address, without the house's own.
    pub address: String,
    /// The address of its workbook.
    pub workbook: String,
    /// The address of its tables as text, but for the code of the table.
    pub text: String,
    /// What can be chosen.
    pub offers: Offers,
}

/// What can be chosen of a report. A list that is empty is not offered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offers {
    /// Cities: the value, and the name.
    pub cities: Vec<(String, String)>,
    /// The city chosen.
    pub city: String,
    /// Schools.
    pub schools: Vec<(String, String)>,
    /// The school chosen.
    pub school: String,
    /// Subjects.
    pub subjects: Vec<(String, String)>,
    /// The subject chosen.
    pub subject: String,
    /// Years.
    pub years: Vec<i32>,
    /// The first year chosen; empty where none is.
    pub from: String,
    /// The last year chosen; empty where none is.
    pub until: String,
    /// Places that can be held side by side.
    pub places: Vec<Group>,
    /// Figures that can be told of them.
    pub figures: Vec<Group>,
}

/// Things to choose from that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// What they have in common.
    pub title: String,
    /// The things.
    pub options: Vec<Offered>,
}

impl Group {
    /// How many of them are chosen.
    pub fn chosen(&self) -> usize {
        self.options.iter().filter(|option| option.is_chosen).count()
    }
}

/// One thing to choose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    /// What is sent.
    pub value: String,
    /// Its name.
    pub name: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}
