//! A panel as a form sends it.

use hamsa_domain::data::catalogue::{Catalogue, FundingSource, Gender, Grade, Part};
use hamsa_domain::data::panel::{Choice, Kind, Panel, Years};
use hamsa_domain::data::{Subject, Units};
use hamsa_domain::id::{AuthorityCode, DefinitionCode, IndicatorCode};
use hamsa_domain::{Fault, Refusal};
use serde::Deserialize;

/// So many indicators a form can name.
const SLOTS: usize = 4;

/// The fields of a form, as they came.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// The value of a field; empty where it did not come.
    pub fn value(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// All of them, as a form that comes back wants them.
    pub fn typed(&self) -> Vec<(&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    /// The panel they describe.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, each at its field.
    pub fn panel(
        &self,
        catalogue: &Catalogue,
        exists: impl Fn(&AuthorityCode) -> bool,
    ) -> Result<Panel, Refusal> {
        let mut faults = Vec::new();
        let kind = Kind::parse(self.value("kind"));
        if kind.is_none() {
            faults.push(Fault::new("kind", "boards-fault-kind"));
        }
        let years = self.years();
        if years.is_none() {
            faults.push(Fault::new("years", "boards-fault-years"));
        }
        let indicators = self.indicators(catalogue);
        if indicators.is_none() {
            faults.push(Fault::new("indicators", "boards-fault-part"));
        }
        let (Some(kind), Some(years), Some(indicators)) = (kind, years, indicators) else {
            return Err(Refusal::Invalid(faults));
        };
        let title = self.value("title").split_whitespace().collect::<Vec<_>>().join(" ");
        let panel = Panel { kind, title, indicators, places: self.places(), years };
        let faults = panel.faults(catalogue, exists);
        if faults.is_empty() { Ok(panel) } else { Err(Refusal::Invalid(faults)) }
    }

    /// The indicators of the slots in their order; `None` where one has no such part.
    fn indicators(&self, catalogue: &Catalogue) -> Option<Vec<IndicatorCode>> {
        (1..=SLOTS)
            .filter(|slot| !self.value(&format!("definition{slot}")).is_empty())
            .map(|slot| {
                let of = |field: &str| self.value(&format!("{field}{slot}"));
                let code = DefinitionCode::new(of("definition"));
                let definition = catalogue.definition(&code)?;
                let number = |field: &str| of(field).parse().ok();
                let part = definition.breakdown.narrowed(&Part {
                    subject: Subject::parse(of("subject")),
                    grade: number("grade").and_then(Grade::of),
                    units: number("units").and_then(Units::of),
                    gender: Gender::parse(of("gender")),
                    source: FundingSource::parse(of("source")),
                });
                definition.breakdown.admits(&part).then(|| definition.indicator(part))
            })
            .collect()
    }

    /// The places that were ticked, then those chosen out of the list of all.
    fn places(&self) -> Vec<Choice> {
        let ticked = self.0.iter().filter_map(|(name, _)| name.strip_prefix("place:"));
        let listed = self.0.iter().filter(|(name, _)| name.starts_with("authority"));
        let listed = listed.map(|(_, value)| value.as_str());
        let mut places: Vec<Choice> = Vec::new();
        for place in ticked.chain(listed).filter_map(Choice::parse) {
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }

    /// The newest years, or those between two that were named.
    fn years(&self) -> Option<Years> {
        match self.value("years") {
            "between" => Years::parse(&format!("{}-{}", self.value("from"), self.value("to"))),
            text => Years::parse(text),
        }
    }
}
