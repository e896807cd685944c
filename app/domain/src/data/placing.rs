//! Which local authority a school belongs to. Its code says it, if the Ministry's budget or a
//! person said so before; else the locality it stands in, where that bears a municipality's name;
//! and where it nearly does, a person is asked once and the answer is remembered.

use crate::cities::{Kind, Placement};
use crate::id::{AuthorityCode, SchoolCode};
use crate::text::spelling_key;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// How many candidates a person is offered for one locality.
const OFFERED: usize = 5;

/// How like a name is that only stands inside the other, such as שוהם in מרכז אזורי שוהם.
const CONTAINED: f64 = 0.75;

/// An authority and every name by which it is known in Hebrew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownAuthority {
    /// Its code.
    pub code: AuthorityCode,
    /// Only cities and local councils are found by a locality's name.
    pub kind: Kind,
    /// Its Hebrew name, former names and other spellings.
    pub names: Vec<String>,
}

/// Where a school is already placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownSchool {
    /// The authority it belongs to, if to any.
    pub authority: Option<AuthorityCode>,
    /// How that is known.
    pub placement: Placement,
}

/// What is known before a file's schools are placed.
#[derive(Clone, Debug, Default)]
pub struct Register {
    /// The authorities.
    pub authorities: Vec<KnownAuthority>,
    /// The schools already placed.
    pub schools: HashMap<SchoolCode, KnownSchool>,
    /// What a person decided for a locality, by its [`locality_key`]; `None`: it is no authority's.
    pub decisions: HashMap<String, Option<AuthorityCode>>,
}

/// Where the schools of a file belong.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Placing {
    /// Every school, in the order in which they came.
    pub schools: Vec<PlacedSchool>,
    /// The localities that had to be looked at, by their key: those of schools not known by code.
    pub localities: Vec<PlacedLocality>,
}

impl Placing {
    /// The localities for which a person must choose among candidates.
    pub fn doubtful(&self) -> impl Iterator<Item = &PlacedLocality> {
        self.localities.iter().filter(|locality| matches!(locality.answer, Answer::Doubtful(_)))
    }
}

/// Where one school belongs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacedSchool {
    /// The school.
    pub school: SchoolCode,
    /// The authority it belongs to, if that is known.
    pub authority: Option<AuthorityCode>,
    /// How that is known.
    pub placement: Placement,
}

/// What came of one locality's name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlacedLocality {
    /// The name as the file writes it.
    pub locality: String,
    /// Its [`locality_key`], under which a decision is remembered.
    pub key: String,
    /// The schools that stand in it and are not known by code.
    pub schools: Vec<SchoolCode>,
    /// What came of it.
    pub answer: Answer,
}

/// What a locality's name leads to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// What a person decided before; `None`: it is no authority's of those offered.
    Decided(Option<AuthorityCode>),
    /// A municipality of this very name.
    Named(AuthorityCode),
    /// Municipalities of nearly this name, or several of this very name: a person must say. Best first.
    Doubtful(Vec<Candidate>),
    /// None of any such name: a village of a regional council, most often.
    Unmatched,
}

/// A municipality that may be meant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Candidate {
    /// Its code.
    pub authority: AuthorityCode,
    /// How like the names are: 1 for the same name spelled otherwise, down to 0.
    pub score: f64,
}

/// The key under which a locality's name is matched exactly and remembered: Unicode spaces, dashes,
/// brackets, stars and marks of direction become one space; geresh and gershayim stay, in one form,
/// since they tell names apart (ג'ת is a town in the Triangle, גת a kibbutz in the Shfela).
pub fn locality_key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for letter in name.chars() {
        match letter {
            '\'' | '׳' | '’' | '‘' | '`' | '´' => key.push('\''),
            '"' | '״' | '”' | '“' => key.push('"'),
            letter if letter.is_alphanumeric() => key.extend(letter.to_lowercase()),
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}' => {}
            _ if key.is_empty() || key.ends_with(' ') => {}
            _ => key.push(' '),
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// Places the `schools` of a file, each with the locality it stands in.
pub fn place<'a>(
    register: &Register,
    schools: impl IntoIterator<Item = (&'a SchoolCode, &'a str)>,
) -> Placing {
    let names = Names::of(&register.authorities);
    let mut placing = Placing::default();
    let mut localities: BTreeMap<String, PlacedLocality> = BTreeMap::new();
    for (school, locality) in schools {
        if let Some(known) = register.schools.get(school).filter(|known| is_settled(known)) {
            placing.schools.push(PlacedSchool {
                school: school.clone(),
                authority: known.authority.clone(),
                placement: known.placement,
            });
            continue;
        }
        let key = locality_key(locality);
        let place = localities.entry(key).or_insert_with_key(|key| PlacedLocality {
            locality: locality.to_owned(),
            key: key.clone(),
            schools: Vec::new(),
            answer: match register.decisions.get(key) {
                Some(decision) => Answer::Decided(decision.clone()),
                None => names.answer(key),
            },
        });
        place.schools.push(school.clone());
        placing.schools.push(placed(school, &place.answer));
    }
    placing.localities = localities.into_values().collect();
    placing
}

/// Whether the school's own code says where it belongs. A guess from its locality is made anew.
fn is_settled(known: &KnownSchool) -> bool {
    matches!(known.placement, Placement::Budget | Placement::Person)
}

fn placed(school: &SchoolCode, answer: &Answer) -> PlacedSchool {
    let (authority, placement) = match answer {
        Answer::Decided(authority) => (authority.clone(), Placement::Person),
        Answer::Named(authority) => (Some(authority.clone()), Placement::Locality),
        Answer::Doubtful(_) | Answer::Unmatched => (None, Placement::Unknown),
    };
    PlacedSchool { school: school.clone(), authority, placement }
}

/// The names of municipalities, by key and by spelling.
struct Names<'a> {
    exact: HashMap<String, Vec<&'a AuthorityCode>>,
    spelled: Vec<(String, &'a AuthorityCode)>,
}

impl<'a> Names<'a> {
    fn of(authorities: &'a [KnownAuthority]) -> Self {
        let mut names = Self { exact: HashMap::new(), spelled: Vec::new() };
        // A regional council's name is no locality's: מטה אשר, or גולן, or one that a village happens to share.
        let municipalities = authorities
            .iter()
            .filter(|authority| matches!(authority.kind, Kind::City | Kind::LocalCouncil));
        for authority in municipalities {
            for name in authority.names.iter().filter(|name| !locality_key(name).is_empty()) {
                let bearers = names.exact.entry(locality_key(name)).or_default();
                if !bearers.contains(&&authority.code) {
                    bearers.push(&authority.code);
                }
                names.spelled.push((spelling_key(name), &authority.code));
            }
        }
        names
    }

    fn answer(&self, key: &str) -> Answer {
        if let Some([only]) = self.exact.get(key).map(Vec::as_slice) {
            return Answer::Named((*only).clone());
        }
        let spelling = spelling_key(key);
        let mut best: BTreeMap<&AuthorityCode, f64> = BTreeMap::new();
        for (name, authority) in &self.spelled {
            if let Some(score) = likeness(&spelling, name) {
                let known = best.entry(authority).or_default();
                *known = known.max(score);
            }
        }
        let mut candidates: Vec<Candidate> = best
            .into_iter()
            .map(|(authority, score)| Candidate { authority: authority.clone(), score })
            .collect();
        candidates.sort_by(|one, other| other.score.total_cmp(&one.score));
        candidates.truncate(OFFERED);
        if candidates.is_empty() { Answer::Unmatched } else { Answer::Doubtful(candidates) }
    }
}

/// How like two spellings are, if a person should be asked. The shorter the names, the fewer letters
/// may differ: one letter parts טירה from טמרה.
fn likeness(one: &str, other: &str) -> Option<f64> {
    if one.is_empty() || other.is_empty() {
        return None;
    }
    let length = one.chars().count().max(other.chars().count());
    let allowed = match length {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    };
    let distance = strsim::osa_distance(one, other);
    if distance <= allowed {
        Some(1.0 - distance as f64 / length as f64)
    } else if stands_in(one, other) || stands_in(other, one) {
        Some(CONTAINED)
    } else {
        None
    }
}

/// Whether the words of `part` follow each other in `whole`.
fn stands_in(part: &str, whole: &str) -> bool {
    format!(" {whole} ").contains(&format!(" {part} "))
}

#[cfg(test)]
mod tests;
