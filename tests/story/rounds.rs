//! A department head asks twelve schools: nine answer, two are chased, one number is disputed and comes back.

use crate::answer_files;
use crate::cities::school;
use crate::people::People;
use crate::school_forms::{contact, delivered, eilat, form, is_refused, new_round, outgoing};
use crate::world::{World, is_missing, is_taken};
use hamsa_app::panorama::filled;
use hamsa_domain::Refusal;
use hamsa_domain::cities::Placement;
use hamsa_domain::data::Indicator;
use hamsa_domain::data::panorama::{Panorama, Place, Value as Figure};
use hamsa_domain::data::round::question::NewQuestion;
use hamsa_domain::data::round::{
    Answer, Completeness, Contact, Incoming, Received, RequestState, RoundState, Sender, Source,
    Standing, Value, conflict,
};
use hamsa_domain::id::{AccountId, IndicatorCode, RequestId, RoundId, SchoolCode};
use hamsa_domain::people::Audience;
use hamsa_domain::time::{DAY, SECOND};
use hamsa_store::{Dossier, NewRound, Outgoing, Store, StoreError};
use std::collections::BTreeMap;

/// Every cell, the examinees as last year where there is one.
const WHOLE: [(&str, &str); 4] = [
    ("number:examinees.mathematics.5", "25"),
    ("number:pupils.mathematics.10.5", "١٢٣"),
    ("number:pupils.mathematics.11.5", "0"),
    ("number:teachers.mathematics", "4.5"),
];

/// The round of the story and its requests, by school.
struct Asked {
    round: RoundId,
    requests: BTreeMap<String, RequestId>,
}

impl Asked {
    fn of(&self, school: &str) -> &RequestId {
        &self.requests[school]
    }

    async fn dossier(&self, store: &Store, school: &str) -> Dossier {
        let school = SchoolCode::new(school);
        store.dossier(&self.round, &school).await.expect("read").expect("the dossier")
    }
}

pub async fn a_city_asks_its_twelve_schools(world: &mut World, people: &People) {
    let head = people.steward.clone();
    let asked = a_round_is_made(world, &head).await;
    links_go_out(world, &head, &asked).await;
    nine_answer_and_two_are_chased(world, &head, &asked).await;
    one_number_is_disputed_and_comes_back(world, &head, &asked).await;
    what_is_right_is_approved_and_published(world, &head, &asked).await;
    a_school_corrects_itself(world, &head, &asked).await;
    answer_files::a_table_is_brought(world, &head, &asked.round).await;
    the_round_is_closed(world, &head, &asked).await;
}

async fn a_round_is_made(world: &mut World, head: &AccountId) -> Asked {
    let store = world.store.clone();
    let codes: Vec<String> = (1..12).map(|number| format!("7000{number:02}")).collect();
    let new: Vec<_> = codes
        .iter()
        .map(|code| school(code, &format!("בית ספר {code}"), Some("26008"), Placement::Budget))
        .collect();
    store.save_schools(&world.change(None), &new).await.expect("saved");
    let mut schools = vec![(SchoolCode::new("640021"), contact(Some("rabin@school.example")))];
    schools.extend(codes.iter().map(|code| (SchoolCode::new(code), contact(None))));
    let remembered = store.remembered_contacts(&eilat()).await.expect("read");
    assert!(remembered.is_empty(), "the first round remembers nobody");

    let deadline = world.now + 14 * DAY;
    let mut new = new_round(2019, deadline, schools);
    let mut foreign = new.clone();
    foreign.schools[0].0 = SchoolCode::new("640011");
    is_missing(store.create_round(&world.vain_change(Some(head)), &foreign).await);
    let past = NewRound { deadline: world.now - DAY, ..new.clone() };
    let refused = store.create_round(&world.vain_change(Some(head)), &past).await;
    assert!(matches!(refused, Err(StoreError::Refused(Refusal::Invalid(_)))));
    let round = store.create_round(&world.change(Some(head)), &new).await.expect("made");
    is_taken(store.create_round(&world.vain_change(Some(head)), &new).await);
    new.year = 2020;
    let mistaken = store.create_round(&world.change(Some(head)), &new).await.expect("made");
    // Also one that is made up for the demo can be thrown away.
    store.mark_as_sample(&world.change(Some(head)), &mistaken).await.expect("marked");
    store.discard_round(&world.change(Some(head)), &mistaken).await.expect("discarded");
    is_missing(store.discard_round(&world.vain_change(Some(head)), &mistaken).await);
    assert!(store.round(&mistaken).await.expect("read").is_none());

    let full = store.round_in_full(&round).await.expect("read").expect("the round");
    assert_eq!((full.requests.len(), full.round.state), (12, RoundState::Draft));
    assert_eq!(full.completeness(), Completeness { answered: 0, expected: 48 });
    let requests = full.requests.into_iter().map(|one| one.request);
    let requests = requests.map(|one| (one.school.to_string(), one.id)).collect();
    Asked { round, requests }
}

async fn links_go_out(world: &mut World, head: &AccountId, asked: &Asked) {
    let store = world.store.clone();
    for (school, request) in asked.requests.iter().filter(|(school, _)| *school != "700011") {
        let change = world.change(Some(head));
        let contact = Contact { email: Some(format!("{school}@school.example")), ..contact(None) };
        let contacts = [(request.clone(), contact)];
        store.set_contacts(&change, &contacts).await.expect("set");
        store.set_contacts(&world.vain_change(Some(head)), &contacts).await.expect("same");
    }
    let links = |kind: &str| -> Vec<Outgoing> {
        let link = |(school, request): (&String, &RequestId)| {
            outgoing(request, &format!("{kind}-{school}"))
        };
        asked.requests.iter().map(link).collect()
    };
    let change = world.change(Some(head));
    let gone = store.send_requests(&change, &asked.round, &links("first")).await.expect("sent");
    assert_eq!((gone.done.len(), gone.left.len()), (11, 1), "one has no address");
    let change = world.vain_change(Some(head));
    let again = store.send_requests(&change, &asked.round, &links("again")).await.expect("read");
    assert_eq!((again.done.len(), again.left.len()), (0, 12), "pressed twice");
    let paper = Outgoing { mail: None, ..outgoing(asked.of("700011"), "first-700011") };
    let change = world.change(Some(head));
    let gone = store.send_requests(&change, &asked.round, &[paper]).await.expect("sent");
    gone.only().expect("on paper it goes");
    let printed = [outgoing(asked.of("700011"), "printed-700011")];
    let change = world.change(Some(head));
    store.print_links(&change, &asked.round, &printed).await.expect("made");
    assert_eq!(delivered(world).await, 12, "eleven first links, and one in another way");
    assert!(store.link("again-700001").await.expect("read").is_none(), "a link of nobody");
    let journal = store.audits(40, None).await.expect("read");
    assert!(journal.iter().all(|audit| !audit.detail.to_string().contains("first-")));

    let (request, link) = store.link("first-640021").await.expect("read").expect("the link");
    assert_eq!((&request, link.check(world.now)), (asked.of("640021"), Ok(())));
    let spoken = store.language_of_link("first-640021").await.expect("read");
    assert_eq!(spoken, Some(hamsa_domain::Language::He), "before anybody signs in");
    assert!(store.language_of_link("again-700001").await.expect("read").is_none());
    let (_, dossier) = store.dossier_by_link("first-640021").await.expect("read").expect("found");
    assert_eq!((dossier.city.en.as_str(), dossier.request.opened_at), ("Eilat", None));
    store.link_opened(&request, world.now).await.expect("remembered");
    store.link_opened(&request, world.now + DAY).await.expect("only once");
    let opened = asked.dossier(&store, "640021").await.request.opened_at;
    assert_eq!(opened, Some(world.now));
    let last = dossier.last[&Indicator::FIVE_UNIT_MATHEMATICS.code()];
    assert_eq!((last.value, last.source), (Value::Number(40.0), Source::Ministry));
    assert!(store.dossier_by_link("nobody").await.expect("read").is_none());
    // PostgreSQL takes no such character, and nothing has such a name.
    let nothing = store.dossier(&RoundId::new("a\0"), &SchoolCode::new("640021\0")).await;
    assert!(nothing.expect("read").is_none());
}

async fn nine_answer_and_two_are_chased(world: &mut World, head: &AccountId, asked: &Asked) {
    let store = world.store.clone();
    let mut fields = WHOLE;
    fields[0] = ("unchanged:examinees.mathematics.5", "on");
    let dossier = asked.dossier(&store, "640021").await;
    let rabin = form(&dossier, "640021", &fields);
    let change = world.change(None);
    let received = store.receive_by_link(&change, "first-640021", &rabin).await.expect("received");
    let Received::New { version, .. } = received else { panic!("a new version was expected") };
    assert_eq!((version.number, version.answers.len()), (1, 4));
    for school in (1..9).map(|number| format!("70000{number}")) {
        let dossier = asked.dossier(&store, &school).await;
        // The eighth does not know everything, and the seventh leaves a cell empty for now.
        let fields = match school.as_str() {
            "700008" => [WHOLE[0], WHOLE[1], WHOLE[2], ("unknown:teachers.mathematics", "on")],
            "700007" => [WHOLE[0], WHOLE[1], WHOLE[2], ("number:teachers.mathematics", " ")],
            _ => WHOLE,
        };
        let incoming = form(&dossier, &school, &fields);
        let link = format!("first-{school}");
        store.receive_by_link(&world.change(None), &link, &incoming).await.expect("received");
    }
    // The phone of the first had no signal, and sends once more.
    let change = world.vain_change(None);
    let again = store.receive_by_link(&change, "first-640021", &rabin).await.expect("known");
    assert_eq!(again, Received::Known(version.receipt()));
    is_missing(store.receive_by_link(&world.vain_change(None), "nobody", &rabin).await);

    let change = world.change(Some(head));
    store.mark_school_closed(&change, asked.of("700011"), true).await.expect("marked");
    let change = world.vain_change(Some(head));
    store.mark_school_closed(&change, asked.of("700011"), true).await.expect("the same again");
    store.link_opened(asked.of("700010"), world.now).await.expect("remembered");
    world.now = world.now + DAY;
    let full = store.round_in_full(&asked.round).await.expect("read").expect("the round");
    assert_eq!(full.completeness(), Completeness { answered: 35, expected: 44 });
    let chased = full.chase(world.now);
    let told: Vec<_> =
        chased.iter().map(|one| (one.school.as_str(), one.standing, one.can_be_reminded)).collect();
    let expected = [
        ("700009", Standing::NeverOpened, true),
        ("700010", Standing::Opened, true),
        ("700007", Standing::PartlyAnswered, true),
    ];
    assert_eq!(told, expected);
    let links: Vec<Outgoing> = chased
        .iter()
        .map(|one| outgoing(&one.request, &format!("second-{}", one.school)))
        .collect();
    let change = world.change(Some(head));
    let gone = store.remind(&change, &asked.round, &links).await.expect("reminded");
    assert_eq!(gone.done.len(), 3);
    let again: Vec<Outgoing> =
        chased.iter().map(|one| outgoing(&one.request, &format!("third-{}", one.school))).collect();
    let change = world.vain_change(Some(head));
    let gone = store.remind(&change, &asked.round, &again).await.expect("read");
    assert_eq!(gone.left.len(), 3, "not twice a day");
    assert_eq!(delivered(world).await, 3);

    // One finds the first link again, which still works; the other answers on the phone.
    let incoming = form(&asked.dossier(&store, "700009").await, "700009", &WHOLE);
    store.receive_by_link(&world.change(None), "first-700009", &incoming).await.expect("received");
    let mut told = form(&asked.dossier(&store, "700010").await, "700010", &WHOLE);
    told.sender = Sender::Account(head.clone());
    let change = world.change(Some(head));
    store.receive(&change, asked.of("700010"), &told).await.expect("received");
    let rest = form(&asked.dossier(&store, "700007").await, "700007-2", &WHOLE[3..]);
    store.receive_by_link(&world.change(None), "second-700007", &rest).await.expect("received");
    let full = store.round_in_full(&asked.round).await.expect("read").expect("the round");
    assert!(full.chase(world.now).is_empty() && full.completeness().is_complete());
}

async fn one_number_is_disputed_and_comes_back(world: &mut World, head: &AccountId, asked: &Asked) {
    let store = world.store.clone();
    let ask = |cell: &str| NewQuestion {
        cell: IndicatorCode::new(cell),
        text: "בשנה שעברה היו 40. האם נכון?".to_owned(),
    };
    let (id, link) = (asked.of("700001"), outgoing(asked.of("700001"), "question-700001"));
    let disputed = [ask("examinees.mathematics.5")];
    let change = world.change(Some(head));
    store.ask_school(&change, id, 1, &disputed, Some(&link)).await.expect("asked");
    assert_eq!(delivered(world).await, 1);
    let change = world.vain_change(Some(head));
    let again = store.ask_school(&change, id, 1, &disputed, None).await;
    is_refused(again, conflict::ALREADY_ASKED);
    // A question that should have gone elsewhere is taken back.
    let change = world.change(Some(head));
    let other = asked.of("700002");
    let mistaken = store.ask_school(&change, other, 1, &[ask("teachers.mathematics")], None).await;
    let mistaken = mistaken.expect("asked").remove(0);
    store.take_back_question(&world.change(Some(head)), &mistaken).await.expect("taken back");
    is_missing(store.take_back_question(&world.vain_change(Some(head)), &mistaken).await);
    assert_eq!(asked.dossier(&store, "700002").await.request.state, RequestState::Received);

    // Approving everything leaves the one that is in question.
    let full = store.round_in_full(&asked.round).await.expect("read").expect("the round");
    let looked_at: Vec<_> = full
        .requests
        .iter()
        .filter(|one| !one.request.closed_school)
        .map(|one| (one.request.id.clone(), one.request.version))
        .collect();
    let change = world.change(Some(head));
    let gone = store.approve(&change, &asked.round, &looked_at).await.expect("approved");
    assert_eq!((gone.done.len(), gone.left.len()), (10, 1));
    is_refused(gone.only(), conflict::OPEN_QUESTIONS);

    let dossier = asked.dossier(&store, "700001").await;
    let cells: Vec<_> = dossier.open_questions().map(|question| question.cell.as_str()).collect();
    assert_eq!(cells, ["examinees.mathematics.5"], "only the disputed cell comes back");
    let fields = [
        ("number:examinees.mathematics.5", "1,026"),
        ("reply:examinees.mathematics.5", "טעות הקלדה"),
    ];
    let incoming = form(&dossier, "700001-2", &fields);
    let change = world.change(None);
    store.receive_by_link(&change, "question-700001", &incoming).await.expect("received");
    let dossier = asked.dossier(&store, "700001").await;
    assert_eq!((dossier.versions.len(), dossier.request.state), (2, RequestState::Received));
    assert_eq!(dossier.answers().len(), 4, "the rest stays");
    assert_eq!(dossier.questions[0].answer.as_deref(), Some("טעות הקלדה"));
    let number = IndicatorCode::new("examinees.mathematics.5");
    assert_eq!(dossier.versions[0].answers[&number], Answer::number(25.0), "still to be seen");
}

async fn what_is_right_is_approved_and_published(
    world: &mut World,
    head: &AccountId,
    asked: &Asked,
) {
    let store = world.store.clone();
    let id = asked.of("700001");
    let change = world.vain_change(Some(head));
    let stale = store.approve(&change, &asked.round, &[(id.clone(), 1)]).await.expect("read");
    is_refused(stale.only(), conflict::NEWER_VERSION);
    let change = world.change(Some(head));
    store.approve(&change, &asked.round, &[(id.clone(), 2)]).await.expect("approved");
    let version = store.figures_version().await.expect("read");
    let seen = seen_by_everybody(&store).await;
    let eleventh = IndicatorCode::new("pupils.mathematics.11.5");
    let city = Place::City(eilat());
    let own = |seen: &Panorama| seen.value(&city, &eleventh, 2019, Audience::OwnCity);
    assert_eq!(own(&seen), Figure::Missing, "approved is not published");
    let change = world.change(Some(head));
    let one = store.publish(&change, &asked.round, Some(id)).await.expect("published");
    assert_eq!((one.requests.len(), one.added), (1, 4));
    let again = store.publish(&world.vain_change(Some(head)), &asked.round, Some(id)).await;
    is_refused(again, conflict::ALREADY_PUBLISHED);
    let change = world.change(Some(head));
    let rest = store.publish(&change, &asked.round, None).await.expect("published");
    assert_eq!((rest.requests.len(), rest.added, rest.replaced), (10, 40, 0));
    let change = world.vain_change(Some(head));
    let nothing = store.publish(&change, &asked.round, None).await.expect("read");
    assert!(nothing.requests.is_empty(), "published already");
    assert_ne!(store.figures_version().await.expect("read"), version, "the pages are up to date");

    let reports = store.reports_of(&eilat(), 2019).await.expect("read");
    assert_eq!(reports.len(), 44, "eleven schools, four cells; the closed one has none");
    let unknown = reports.iter().filter(|report| report.value == Value::Unknown).count();
    assert_eq!(unknown, 1, "what a school does not know is no zero");
    let sum: f64 = reports
        .iter()
        .filter(|report| report.indicator.as_str() == "examinees.mathematics.5")
        .filter_map(|report| report.value.number())
        .sum();
    assert_eq!(sum, 40.0 + 1_026.0 + 9.0 * 25.0);

    let pupils = reports.iter().filter(|report| report.indicator == eleventh);
    let known: Vec<f64> = pupils.filter_map(|report| report.value.number()).collect();
    let seen = seen_by_everybody(&store).await;
    assert_eq!(own(&seen), Figure::Shown(known.iter().sum()), "now the city sees it");
    let outside = seen.value(&city, &eleventh, 2019, Audience::Network);
    assert_eq!(outside, Figure::Withheld, "too few for anybody else");
    let complete = seen.completeness(&city, &eleventh, 2019);
    assert_eq!((complete.schools, complete.expected), (known.len() as u32, Some(11)));
    assert_eq!(complete.published_at, Some(world.now - SECOND));
    let ministrys = Indicator::FIVE_UNIT_MATHEMATICS.code();
    let reported = seen.value(&city, &ministrys, 2019, Audience::OwnCity);
    assert_eq!(reported, Figure::Missing, "what schools report is not the Ministry's figure");
}

/// What dashboards and reports take their figures from.
async fn seen_by_everybody(store: &Store) -> Panorama {
    let sources = store.panorama_sources().await.expect("read");
    assert_eq!(sources.version, store.panorama_version().await.expect("read"));
    filled(sources)
}

async fn a_school_corrects_itself(world: &mut World, head: &AccountId, asked: &Asked) {
    let store = world.store.clone();
    let dossier = asked.dossier(&store, "700001").await;
    let lost = form(&dossier, "700001-3", &[("number:examinees.mathematics.5", "26")]);
    let renewed = outgoing(asked.of("700001"), "renewed-700001");
    store.renew_link(&world.change(Some(head)), &renewed).await.expect("renewed");
    assert_eq!(delivered(world).await, 1);
    let change = world.vain_change(None);
    let refused = store.receive_by_link(&change, "question-700001", &lost).await;
    is_refused(refused, conflict::LINK_WITHDRAWN);
    let change = world.change(None);
    let received = store.receive_by_link(&change, "renewed-700001", &lost).await.expect("received");
    assert!(matches!(received, Received::New { version, .. } if version.correction));
    let id = asked.of("700001").clone();
    let change = world.change(Some(head));
    store.approve(&change, &asked.round, &[(id, 3)]).await.expect("approved");
    let change = world.change(Some(head));
    let corrected = store.publish(&change, &asked.round, None).await.expect("published");
    assert_eq!((corrected.replaced, corrected.unchanged, corrected.added), (1, 3, 0));
    let school = SchoolCode::new("700001");
    let old = store.old_reports(&school, 2019).await.expect("read");
    assert_eq!((old.len(), old[0].report.value), (1, Value::Number(1_026.0)));
    assert_eq!(old[0].replaced_at, change.at);
}

async fn the_round_is_closed(world: &mut World, head: &AccountId, asked: &Asked) {
    let store = world.store.clone();
    let full = store.round_in_full(&asked.round).await.expect("read").expect("the round");
    assert!(full.closing().is_nothing(), "{:?}", full.closing());
    let later = world.now + 30 * DAY;
    store.set_deadline(&world.change(Some(head)), &asked.round, later).await.expect("moved");
    let (_, link) = store.link("first-700002").await.expect("read").expect("the link");
    assert_eq!(link.expires_at, later + 30 * DAY, "links live on with the deadline");
    store.close_round(&world.change(Some(head)), &asked.round).await.expect("closed");
    let refused = store.close_round(&world.vain_change(Some(head)), &asked.round).await;
    is_refused(refused, conflict::ROUND_CLOSED);
    answer_files::no_table_is_brought_any_more(world, head, &asked.round).await;
    let late = form(&asked.dossier(&store, "700002").await, "late", &WHOLE[..1]);
    let late = Incoming { based_on: 0, ..late };
    let refused = store.receive_by_link(&world.vain_change(None), "first-700002", &late).await;
    is_refused(refused, conflict::ROUND_CLOSED);
    store.reopen_round(&world.change(Some(head)), &asked.round, later).await.expect("reopened");
    let summaries = store.rounds_of(&[eilat()]).await.expect("read");
    let [summary] = summaries.as_slice() else { panic!("one round was expected") };
    assert_eq!((summary.schools(), summary.closed_schools), (11, 1));
    assert_eq!(summary.count(RequestState::Published), 11);
    assert_eq!(summary.completeness, full.completeness());
    assert_eq!(Some(&summary.round), store.round(&asked.round).await.expect("read").as_ref());

    // Next year, the contacts are remembered, and what was published stands beside the cells.
    let remembered = store.remembered_contacts(&eilat()).await.expect("read");
    let rabin = &remembered[&SchoolCode::new("640021")];
    assert_eq!(rabin.email.as_deref(), Some("640021@school.example"));
    let schools = [SchoolCode::new("700001"), SchoolCode::new("700011")];
    let last = store.last_years(&schools, 2020).await.expect("read");
    let number = last[&schools[0]][&IndicatorCode::new("examinees.mathematics.5")];
    assert_eq!((number.value, number.source), (Value::Number(26.0), Source::Report));
    assert!(!last.contains_key(&schools[1]), "nobody knows of the closed school");
}
