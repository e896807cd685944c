//! What panels can be made of.

use crate::areas::data::boards::view::{Offer, OfferedDefinition};
use crate::i18n::Messages;
use crate::panels::Words;
use crate::plain::plain;
use hamsa_domain::data::board::Board;
use hamsa_domain::data::catalogue::{
    Definition, Division, FundingSource, Gender, Grade, Part, Theme,
};
use hamsa_domain::data::panel::Choice;
use hamsa_domain::data::panorama::{Panorama, Place};
use hamsa_domain::data::{Subject, Units};
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::Actor;

/// Everything that a panel of this board can show.
pub fn offer(panorama: &Panorama, messages: &Messages, actor: &Actor, board: &Board) -> Offer {
    let words = Words { messages, panorama };
    let named = |choice: Choice| (choice.to_string(), words.choice(&choice));
    let mut places = vec![
        named(Choice::Members),
        named(Choice::One(Place::Network)),
        named(Choice::Everywhere),
        named(Choice::One(Place::Country)),
    ];
    let own = board.city.as_ref().or_else(|| actor.home_city());
    if let Some(city) = own.and_then(|code| panorama.city(code)) {
        let near = [
            Some(Choice::One(Place::City(city.code.clone()))),
            Some(Choice::WithPeers(city.code.clone())),
            Some(Choice::One(Place::Peers(city.code.clone()))),
            city.cluster.map(|cluster| Choice::One(Place::Cluster(cluster))),
        ];
        places.splice(0..0, near.into_iter().flatten().map(named));
    }
    let city = |code: &AuthorityCode| named(Choice::One(Place::City(code.clone())));
    Offer {
        themes: themes(panorama, &words),
        divisions: divisions(&words),
        places,
        authorities: panorama.cities().iter().map(|one| city(&one.code)).collect(),
        years: panorama.years(),
    }
}

/// What is in use, by theme; what nobody has any figures of yet comes last and says so.
fn themes(panorama: &Panorama, words: &Words) -> Vec<(String, Vec<OfferedDefinition>)> {
    let language = words.messages.language();
    let is_known = |definition: &Definition| {
        let known = |code| !panorama.years_of(&Place::Country, &code).is_empty();
        definition.indicators().into_iter().any(known)
    };
    let offered = |definition: &Definition| {
        let name = definition.name.in_language(language).to_owned();
        let divided = |division: &Division| definition.breakdown.divides(*division);
        let name = match is_known(definition) {
            true => name,
            false => plain(&words.say("boards-no-figures-yet", &[("name", name.into())])),
        };
        OfferedDefinition {
            code: definition.code.to_string(),
            name,
            divided_by: Division::ALL.into_iter().filter(|one| divided(one)).collect(),
        }
    };
    Theme::ALL
        .iter()
        .map(|theme| {
            let in_use =
                panorama.catalogue().definitions().iter().filter(|definition| {
                    definition.theme == *theme && definition.retired_at.is_none()
                });
            let key = format!("boards-theme-{}", theme.code());
            (words.say(&key, &[]), in_use.map(offered).collect())
        })
        .collect()
}

/// What can be chosen of each division.
fn divisions(words: &Words) -> Vec<(Division, Vec<(String, String)>)> {
    let subjects = Subject::ALL.map(|subject| {
        let part = Part { subject: Some(subject), ..Part::default() };
        (subject.code().to_owned(), words.part(&part))
    });
    let grades = Grade::ALL.map(|grade| {
        let part = Part { grade: Some(grade), ..Part::default() };
        (grade.number().to_string(), words.part(&part))
    });
    let units = Units::ALL.map(|units| {
        let part = Part { units: Some(units), ..Part::default() };
        (units.number().to_string(), words.part(&part))
    });
    let sources = FundingSource::ALL.map(|source| {
        let part = Part { source: Some(source), ..Part::default() };
        (source.code().to_owned(), words.part(&part))
    });
    let girls = Part { gender: Some(Gender::Girls), ..Part::default() };
    let genders = vec![
        (String::new(), words.say("boards-everybody", &[])),
        (Gender::Girls.code().to_owned(), words.part(&girls)),
    ];
    vec![
        (Division::Subject, subjects.to_vec()),
        (Division::Grade, grades.to_vec()),
        (Division::Units, units.to_vec()),
        (Division::Gender, genders),
        (Division::Source, sources.to_vec()),
    ]
}
