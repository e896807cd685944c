//! Whatever people and devices do, in whatever order: nothing typed is lost, and no number lies.

use crate::desk::{CELLS, Office, cell, typed};
use hamsa_domain::data::round::{
    Answer, Completeness, Incoming, Received, Reply, Request, RequestState, Version,
};
use hamsa_domain::time::DAY;
use proptest::collection::vec;
use proptest::prelude::*;

/// Something that somebody does.
#[derive(Clone, Debug)]
enum Step {
    /// A device sends a form begun from some version, old or new.
    Send {
        back: i64,
        cells: [Option<Option<u8>>; 3],
        confirms: bool,
    },
    /// A form arrives once more, perhaps much later.
    Resend(usize),
    /// A device uses a command for another form.
    Reuse {
        which: usize,
        cells: [Option<Option<u8>>; 3],
    },
    Ask(usize),
    TakeBack,
    Approve {
        back: i64,
    },
    Publish,
    Close,
    Reopen,
    CloseSchool(bool),
}

fn cells() -> impl Strategy<Value = [Option<Option<u8>>; 3]> {
    let one = || prop_oneof![2 => Just(None), 1 => Just(Some(None)), 6 => (0u8..4).prop_map(|n| Some(Some(n)))];
    [one(), one(), one()]
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        10 => (0i64..4, cells(), any::<bool>())
            .prop_map(|(back, cells, confirms)| Step::Send { back, cells, confirms }),
        4 => (0usize..20).prop_map(Step::Resend),
        1 => (0usize..20, cells()).prop_map(|(which, cells)| Step::Reuse { which, cells }),
        3 => (0usize..3).prop_map(Step::Ask),
        1 => Just(Step::TakeBack),
        3 => (0i64..2).prop_map(|back| Step::Approve { back }),
        2 => Just(Step::Publish),
        1 => Just(Step::Close),
        2 => Just(Step::Reopen),
        1 => any::<bool>().prop_map(Step::CloseSchool),
    ];
    vec(step, 1..40)
}

fn form(
    command: String,
    based_on: i64,
    cells: &[Option<Option<u8>>; 3],
    confirms: bool,
) -> Incoming {
    let shown: Vec<_> = CELLS
        .into_iter()
        .zip(cells)
        .filter_map(|(name, typed)| Some((name, typed.as_ref()?.map(f64::from))))
        .collect();
    let mut form = typed(&command, based_on, &shown);
    if confirms {
        let reply = Reply { text: String::new(), confirmed: true };
        form.replies = shown.iter().map(|(name, _)| (cell(name), reply.clone())).collect();
    }
    form
}

/// What the sender was told is true, and what it was not told has not happened.
fn receive_and_check(
    office: &mut Office,
    form: &Incoming,
    old: Option<&Version>,
) -> Result<(), TestCaseError> {
    let before = office.clone();
    let base = before.version(form.based_on).map(|version| version.answers.clone());
    let base = base.unwrap_or_default();
    let received = office.receive(form);
    let contains = |version: &Version| {
        form.shown.iter().all(|(cell, typed)| {
            typed.as_ref() == base.get(cell) || typed.as_ref() == version.answers.get(cell)
        })
    };
    match received {
        Ok(Received::New { version, .. }) => {
            prop_assert!(old.is_none(), "the same command made two versions");
            prop_assert!(contains(&version), "an acknowledged answer is not there");
            let newest = before.newest();
            for name in CELLS.map(cell) {
                if version.answers.get(&name) != newest.get(&name) {
                    let seen = base.get(&name) == newest.get(&name);
                    prop_assert!(seen, "an answer was replaced by somebody who had not seen it");
                    prop_assert!(form.shown.contains_key(&name), "a cell changed by itself");
                }
            }
        }
        Ok(Received::Known(receipt)) => {
            let known = office.version(receipt.number).expect("the version of the receipt");
            prop_assert!(contains(known), "an acknowledged answer is not there");
            prop_assert!(old.is_none_or(|old| old.receipt() == receipt), "another receipt");
            prop_assert_eq!(&office.versions, &before.versions);
        }
        Ok(Received::Clashing(clashes)) => {
            prop_assert!(!clashes.is_empty());
            let newest = before.newest();
            for clash in clashes {
                prop_assert_eq!(form.shown.get(&clash.cell), Some(&clash.mine));
                prop_assert_eq!(newest.get(&clash.cell), clash.theirs.as_ref());
            }
            prop_assert_eq!(&office.versions, &before.versions);
        }
        Err(_) => {
            prop_assert_eq!(&office.versions, &before.versions);
            prop_assert_eq!(&office.request, &before.request);
        }
    }
    Ok(())
}

fn holds(office: &Office, before: &Office) -> Result<(), TestCaseError> {
    let kept = &office.versions[..before.versions.len()];
    prop_assert_eq!(kept, before.versions.as_slice(), "an earlier version changed");
    prop_assert_eq!(office.request.version as usize, office.versions.len());
    let has_answered = office.request.state >= RequestState::Received;
    prop_assert_eq!(has_answered, !office.versions.is_empty());
    let open = !office.open_questions().is_empty();
    prop_assert_eq!(open, office.request.state == RequestState::InQuestion);
    let completeness = Completeness::of(&office.request, &office.round.cells, &office.newest());
    prop_assert!((0.0..=1.0).contains(&completeness.share()));
    if office.newest().is_empty() || office.request.closed_school {
        prop_assert!(!completeness.is_complete());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_sequence_of_commands_loses_a_typed_answer(steps in steps()) {
        let mut office = Office::sent();
        let mut sent: Vec<Incoming> = Vec::new();
        for (number, step) in steps.into_iter().enumerate() {
            let before = office.clone();
            let newest = office.request.version;
            match step {
                Step::Send { back, cells, confirms } => {
                    let based_on = (newest - back).max(0);
                    let form = form(format!("command-{number}"), based_on, &cells, confirms);
                    receive_and_check(&mut office, &form, None)?;
                    sent.push(form);
                }
                Step::Resend(which) if !sent.is_empty() => {
                    let form = sent[which % sent.len()].clone();
                    let old = before.versions.iter().find(|old| old.command == form.command);
                    receive_and_check(&mut office, &form, old)?;
                }
                Step::Reuse { which, cells } if !sent.is_empty() => {
                    let old = &sent[which % sent.len()];
                    let form = form(old.command.clone(), old.based_on, &cells, false);
                    let old = before.versions.iter().find(|old| old.command == form.command);
                    receive_and_check(&mut office, &form, old)?;
                }
                Step::Resend(_) | Step::Reuse { .. } => {}
                Step::Ask(which) => drop(office.ask(CELLS[which])),
                Step::TakeBack => office.take_back(),
                Step::Approve { back } => drop(office.approve(newest - back)),
                Step::Publish => drop(office.publish()),
                Step::Close => {
                    office.round = office.round.closed(office.now).unwrap_or(before.round.clone());
                }
                Step::Reopen => {
                    let deadline = office.now + DAY;
                    let reopened = office.round.reopened(deadline, office.now);
                    office.round = reopened.unwrap_or(before.round.clone());
                }
                Step::CloseSchool(closed) => {
                    let marked = office.request.with_closed_school(&office.round, closed);
                    office.request = marked.unwrap_or(before.request.clone());
                }
            }
            holds(&office, &before)?;
        }
    }

    #[test]
    fn completeness_is_within_bounds_and_empty_is_never_complete(
        schools in vec((any::<[Option<bool>; 3]>(), any::<bool>()), 0..12)
    ) {
        let office = Office::sent();
        let each = schools.iter().map(|(cells, closed_school)| {
            let answers = CELLS.into_iter().zip(cells).filter_map(|(name, typed)| {
                let answer = if (*typed)? { Answer::number(0.0) } else { Answer::unknown() };
                Some((cell(name), answer))
            });
            // An answer to what was not asked makes nothing fuller.
            let answers = answers.chain([(cell("extra"), Answer::number(1.0))]).collect();
            let request = Request { closed_school: *closed_school, ..office.request.clone() };
            Completeness::of(&request, &office.round.cells, &answers)
        });
        let each: Vec<Completeness> = each.collect();
        for (completeness, (cells, closed_school)) in each.iter().zip(&schools) {
            prop_assert!((0.0..=1.0).contains(&completeness.share()));
            let all = cells.iter().all(Option::is_some) && !closed_school;
            prop_assert_eq!(completeness.is_complete(), all);
        }
        let whole: Completeness = each.into_iter().sum();
        prop_assert!((0.0..=1.0).contains(&whole.share()) && whole.percent() <= 100);
        prop_assert!(!(whole.is_empty() && whole.is_complete()));
        prop_assert_eq!(whole.percent() == 100, whole.is_complete());
    }
}
