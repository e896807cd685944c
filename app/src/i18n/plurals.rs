//! Which form of a word a number takes. `intl_pluralrules` (7.0.2) knows of the Arabic forms for 3–10 and 11–99 only the
//! numbers themselves, while CLDR means their last two digits: of 105, the form of 5. So in Arabic the number by which a
//! message chooses is seen through [`of_its_last_digits`] first; what is printed stays the number.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use hamsa_domain::Language;

/// What the function is called inside messages.
const NAME: &str = "COUNTED";

/// Makes the function known to the messages of a language.
pub(super) fn teach(bundle: &mut FluentBundle<FluentResource>) {
    // A bundle is taught once, so the name is free.
    let _ = bundle.add_function(NAME, of_its_last_digits);
}

/// The messages, choosing their forms by the function where the language needs it.
pub(super) fn chosen_by(language: Language, messages: String) -> String {
    if language != Language::Ar {
        return messages;
    }
    let line = |line: &str| {
        let (before, selector) = line.rsplit_once("{ $")?;
        let name = selector.trim_end().strip_suffix(" ->")?;
        Some(format!("{before}{{ {NAME}(${name}) ->"))
    };
    messages.lines().map(|plain| line(plain).unwrap_or_else(|| plain.to_owned()) + "\n").collect()
}

/// A number above 100 whose last two digits decide, as these; every other value as it is.
fn of_its_last_digits<'a>(given: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    match given.first() {
        Some(FluentValue::Number(number)) => match number.value % 100.0 {
            last if number.value > 100.0 && last >= 3.0 => last.into(),
            _ => number.value.into(),
        },
        Some(value) => value.clone(),
        None => FluentValue::Error,
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::Messages;
    use hamsa_domain::Language;

    #[test]
    fn arabic_counts_above_a_hundred_by_the_last_two_digits() {
        let text = "left = ترك { $count ->\n    [zero] صفر\n    [one] واحد\n    [two] اثنان\n    [few] { $count } طلاب\n    \
                    [many] { $count } طالبًا\n   *[other] { $count } طالب\n}\n";
        let messages = Messages::new(Language::Ar, &[text.to_owned()]);
        let said = |count: i32| {
            let said = messages.told("left", &[("count", count.into())]);
            said.replace(['\u{2068}', '\u{2069}'], "")
        };
        for (count, expected) in [
            (0, "ترك صفر"),
            (1, "ترك واحد"),
            (2, "ترك اثنان"),
            (7, "ترك 7 طلاب"),
            (99, "ترك 99 طالبًا"),
            (100, "ترك 100 طالب"),
            (102, "ترك 102 طالب"),
            (105, "ترك 105 طلاب"),
            (170, "ترك 170 طالبًا"),
            (1_203, "ترك 1,203 طلاب"),
            (1_300, "ترك 1,300 طالب"),
        ] {
            assert_eq!(said(count), expected);
        }
    }

    #[test]
    fn what_is_chosen_by_a_word_stays_so() {
        let text = "state = { $state ->\n    [open] مفتوح\n   *[other] مغلق\n}\n";
        let messages = Messages::new(Language::Ar, &[text.to_owned()]);
        assert_eq!(messages.told("state", &[("state", "open".into())]), "مفتوح");
        assert_eq!(messages.told("state", &[("state", "shut".into())]), "مغلق");
    }
}
