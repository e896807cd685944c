//! What stands in the form of a panel to begin with: what was typed when it came back, what the panel shows that is
//! changed, or a proposal.

use crate::page::Returned;
use hamsa_domain::data::catalogue::Measure;
use hamsa_domain::data::panel::{Choice, Kind, Panel, Years};
use hamsa_domain::data::panorama::Place;
use std::collections::BTreeMap;

/// The form of a panel, by its name.
pub const FORM: &str = "boards-panel";
/// So many indicators a form can name.
pub const SLOTS: usize = 4;

/// The values of the form, by field.
#[derive(Clone, Debug, Default)]
pub struct Typed(BTreeMap<String, String>);

impl Typed {
    /// Of a form that came back, or of the panel that is changed, or a proposal for a new one.
    pub fn of(returned: &Returned, changed: Option<&Panel>, near: Option<&str>) -> Self {
        if !returned.form.is_empty() {
            return Self(returned.values.clone());
        }
        changed.map_or_else(|| Self::proposal(near), Self::panel)
    }

    /// What stands in a field.
    pub fn value(&self, field: &str) -> String {
        self.0.get(field).cloned().unwrap_or_default()
    }

    /// Whether a box is ticked.
    pub fn has(&self, field: &str) -> bool {
        self.0.contains_key(field)
    }

    fn proposal(near: Option<&str>) -> Self {
        let mut typed = Self::default();
        let place = format!("place:{}", near.unwrap_or("network"));
        let proposed = [
            ("kind", Kind::Number.code()),
            ("years", "last:5"),
            ("definition1", "examinees"),
            ("subject1", "mathematics"),
            ("units1", "5"),
            (&place, "1"),
        ];
        for (field, value) in proposed {
            typed.set(field, value);
        }
        typed
    }

    fn panel(panel: &Panel) -> Self {
        let mut typed = Self::default();
        typed.set("kind", panel.kind.code());
        typed.set("title", &panel.title);
        match panel.years {
            Years::Between(from, to) => {
                typed.set("years", "between");
                typed.set("from", &from.to_string());
                typed.set("to", &to.to_string());
            }
            years => typed.set("years", &years.to_string()),
        }
        for (slot, code) in (1..=SLOTS).zip(&panel.indicators) {
            let Some(Measure { definition, part }) = Measure::parse(code.as_str()) else {
                continue;
            };
            let mut set = |field: &str, value: Option<String>| {
                if let Some(value) = value {
                    typed.set(&format!("{field}{slot}"), &value);
                }
            };
            set("definition", Some(definition.to_string()));
            set("subject", part.subject.map(|subject| subject.code().to_owned()));
            set("grade", part.grade.map(|grade| grade.number().to_string()));
            set("units", part.units.map(|units| units.number().to_string()));
            set("gender", part.gender.map(|gender| gender.code().to_owned()));
            set("source", part.source.map(|source| source.code().to_owned()));
        }
        let mut listed = 0;
        for choice in &panel.places {
            typed.set(&format!("place:{choice}"), "1");
            if let Choice::One(Place::City(_)) = choice {
                listed += 1;
                typed.set(&format!("authority{listed}"), &choice.to_string());
            }
        }
        typed
    }

    fn set(&mut self, field: &str, value: &str) {
        self.0.insert(field.to_owned(), value.to_owned());
    }
}
