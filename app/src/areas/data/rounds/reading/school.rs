//! One school in a round: each cell with everything that was ever said of it.

use super::access::to_see;
use super::findings::{Beside, beside, found};
use super::line::line;
use super::names::{Names, catalogue};
use super::round::{city, school_line};
use crate::AppError;
use crate::areas::data::rounds::view::{
    CellView, ChangeView, FindingView, LastView, QuestionView, SchoolView, ValueView, VersionView,
};
use crate::dates;
use crate::house::House;
use crate::request::{Request, broken};
use crate::token::Token;
use hamsa_domain::Refusal;
use hamsa_domain::data::catalogue::Finding;
use hamsa_domain::data::round::{Altered, Answer, LastYear, Question, Value, Version, altered};
use hamsa_domain::id::{AccountId, IndicatorCode, RoundId, SchoolCode};
use hamsa_domain::people::{Right, Scope};
use hamsa_domain::text::decimal;
use hamsa_store::{Dossier, OldReport, Report};
use std::collections::BTreeMap;

/// One school in a round.
pub async fn school(
    house: &House,
    request: &Request,
    id: &RoundId,
    school: &SchoolCode,
) -> Result<SchoolView, AppError> {
    let full = to_see(house, request, id).await?;
    let one = full.requests.iter().find(|one| one.request.school == *school);
    let one = one.ok_or(Refusal::Missing)?;
    let dossier = house.store.dossier(id, school).await?.ok_or(Refusal::Missing)?;
    let catalogue = catalogue(house).await?;
    let names =
        Names { catalogue: &catalogue, messages: house.languages.messages(request.language) };
    let beside = beside(house, &dossier.round, std::slice::from_ref(school)).await?;
    let findings = found(&catalogue, &dossier.round, school, &dossier.answers(), &beside);
    let people = people(house, &dossier).await?;
    let reports = house.store.reports_of(&dossier.round.authority, dossier.round.year).await?;
    let published: BTreeMap<&IndicatorCode, &Report> = reports
        .iter()
        .filter(|report| report.school == *school && report.year == dossier.round.year)
        .map(|report| (&report.indicator, report))
        .collect();
    let replaced = house.store.old_reports(school, dossier.round.year).await?;
    let desk = Desk {
        dossier: &dossier,
        names,
        beside: &beside,
        findings: &findings,
        people: &people,
        published: &published,
        replaced: &replaced,
    };
    let groups = dossier.round.cells.0.iter().map(|group| {
        let cells = group.cells.iter().map(|cell| desk.cell(cell));
        (group.heading, cells.collect())
    });
    Ok(SchoolView {
        groups: groups.collect(),
        round: line(&full, request.language, request.now),
        city: city(house, request, &full).await?,
        line: school_line(one, Some(findings.len())),
        may_collect: request
            .actor
            .may(Right::CollectData, &Scope::City(full.round.authority.clone())),
        version: dossier.request.version,
        command: Token::new().map_err(|error| broken(&error))?.secret,
        versions: altered(&dossier.versions)
            .rev()
            .map(|(version, changes)| desk.version(version, &changes))
            .collect(),
    })
}

/// The names of those of the city who asked, or typed in.
async fn people(house: &House, dossier: &Dossier) -> Result<BTreeMap<AccountId, String>, AppError> {
    let askers = dossier.questions.iter().filter_map(|question| question.asked_by.clone());
    let senders = dossier.versions.iter().filter_map(|version| version.sender.account().cloned());
    let mut people = BTreeMap::new();
    for account in askers.chain(senders) {
        if people.contains_key(&account) {
            continue;
        }
        if let Some(known) = house.store.account(&account).await? {
            people.insert(account, known.name);
        }
    }
    Ok(people)
}

/// What is at hand when a school's cells are written out.
struct Desk<'d> {
    dossier: &'d Dossier,
    names: Names<'d>,
    beside: &'d Beside,
    findings: &'d [Finding],
    people: &'d BTreeMap<AccountId, String>,
    /// What is published of it.
    published: &'d BTreeMap<&'d IndicatorCode, &'d Report>,
    /// What was, until something else was.
    replaced: &'d [OldReport],
}

impl Desk<'_> {
    fn cell(&self, code: &IndicatorCode) -> CellView {
        let published = self.published.get(code);
        let now = self.dossier.versions.last().and_then(|newest| newest.answers.get(code));
        let is_other = |report: &&&Report| now.map(|answer| answer.value) != Some(report.value);
        let language = self.names.language();
        let definition = self.names.catalogue.find(code).map(|(definition, _)| definition);
        let said = |title: &hamsa_domain::cities::Title| title.in_language(language).to_owned();
        let of_cell = |question: &&Question| question.cell == *code;
        CellView {
            name: self.names.of(code),
            unit: definition.map(|definition| definition.unit.message()).unwrap_or_default(),
            definition: definition.map(|found| said(&found.meaning)).unwrap_or_default(),
            source: definition.map(|found| said(&found.source)).unwrap_or_default(),
            last: self.beside.last(&self.dossier.request.school).get(code).map(last),
            now: value(now),
            earlier: self.earlier(code),
            findings: self
                .findings
                .iter()
                .filter(|finding| finding.cells.contains(code))
                .map(finding)
                .collect(),
            questions: self
                .dossier
                .questions
                .iter()
                .rev()
                .filter(of_cell)
                .map(|question| self.question(question))
                .collect(),
            published: published.map(|report| dates::day(report.published_at)),
            published_otherwise: published.filter(is_other).map(|report| written(report.value, "")),
            code: code.clone(),
        }
    }

    /// Versions in which the cell was not what it is in the next one, the newest first.
    fn earlier(&self, code: &IndicatorCode) -> Vec<(i64, Option<ValueView>)> {
        let pairs = self.dossier.versions.windows(2).rev();
        pairs
            .filter_map(|pair| {
                let (before, after) = (pair[0].answers.get(code), pair[1].answers.get(code));
                (before != after).then(|| (pair[0].number, value(before)))
            })
            .collect()
    }

    fn question(&self, question: &Question) -> QuestionView {
        let name = question.asked_by.as_ref().and_then(|account| self.people.get(account));
        QuestionView {
            id: question.id.clone(),
            text: question.text.clone(),
            by: name.cloned().unwrap_or_default(),
            asked: dates::minute(question.asked_at),
            answered: question.answered_at.map(dates::minute),
            answer: question.answer.clone(),
        }
    }

    fn version(&self, version: &Version, changes: &[Altered]) -> VersionView {
        let by = version.sender.account().and_then(|account| self.people.get(account));
        let change = |told: &Altered| ChangeView {
            name: self.names.of(told.cell),
            before: value(told.before),
            after: value(told.after),
        };
        let is_of = |report: &&Report| {
            report.request == self.dossier.request.id && report.number == version.number
        };
        let published = self.published.values().copied().filter(is_of);
        let replaced = || self.replaced.iter().filter(|old| is_of(&&old.report));
        let days = published.map(|report| report.published_at).collect::<Vec<_>>();
        let first = days.iter().copied().chain(replaced().map(|old| old.report.published_at)).min();
        let last = replaced().map(|old| old.replaced_at).max().filter(|_| days.is_empty());
        VersionView {
            number: version.number,
            received: dates::minute(version.received_at),
            way: version.sender.way().to_owned(),
            by: by.cloned().unwrap_or_default(),
            is_correction: version.correction,
            answered: version.answers.len(),
            changes: changes.iter().map(change).collect(),
            published: first.map(dates::day),
            replaced: last.map(dates::day),
        }
    }
}

fn value(answer: Option<&Answer>) -> Option<ValueView> {
    answer.map(|answer| written(answer.value, &answer.note))
}

fn written(value: Value, note: &str) -> ValueView {
    let number = value.number();
    ValueView {
        number: number.map(decimal),
        typed: number.map(|number| number.to_string()).unwrap_or_default(),
        note: note.to_owned(),
    }
}

fn last(last: &LastYear) -> LastView {
    LastView {
        number: match last.value {
            Value::Number(number) => Some(decimal(number)),
            Value::Unknown => None,
        },
        source: last.source,
        published: last.published_at.map(dates::day).unwrap_or_default(),
    }
}

fn finding(finding: &Finding) -> FindingView {
    FindingView {
        message: finding.message(),
        left: decimal(finding.left),
        right: decimal(finding.right),
        is_impossible: finding.severity == hamsa_domain::data::catalogue::Severity::Impossible,
    }
}
