//! One language per page. The server holds all three; a page carries the messages of its own.

mod plurals;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use hamsa_domain::Language;
use leptos::prelude::*;
use std::sync::{Arc, PoisonError, RwLock};

/// The messages of one language.
#[derive(Clone)]
pub struct Messages {
    language: Language,
    bundle: Arc<RwLock<FluentBundle<FluentResource>>>,
}

impl Messages {
    /// Reads Fluent texts (one per area). What cannot be parsed is left out; a test sees to it that
    /// nothing is.
    pub fn new(language: Language, texts: &[String]) -> Self {
        let identifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_formatter(Some(grouped));
        plurals::teach(&mut bundle);
        let messages = Self { language, bundle: Arc::new(RwLock::new(bundle)) };
        for text in texts {
            messages.take_in(text.clone());
        }
        messages
    }

    /// Adds the Fluent text of one more area, for every copy of these messages.
    pub fn take_in(&self, text: String) {
        let resource = match FluentResource::try_new(plurals::chosen_by(self.language, text)) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let mut bundle = self.bundle.write().unwrap_or_else(PoisonError::into_inner);
        bundle.add_resource_overriding(resource);
    }

    /// The language they are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence under `key`, or the key itself where there is none.
    pub fn say(&self, key: &str, arguments: &FluentArgs) -> String {
        let bundle = self.bundle.read().unwrap_or_else(PoisonError::into_inner);
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut faults = Vec::new();
        bundle.format_pattern(pattern, Some(arguments), &mut faults).into_owned()
    }
}

impl Messages {
    /// The sentence under `key` with named arguments, where there is no page whose language speaks.
    pub fn told(&self, key: &str, named: &[(&'static str, FluentValue<'static>)]) -> String {
        self.say(key, &named.iter().cloned().collect())
    }
}

/// Numbers inside sentences are grouped as everywhere else.
fn grouped(value: &FluentValue, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            Some(hamsa_domain::text::grouped(number.value as i64))
        }
        _ => None,
    }
}

/// The messages of the page being rendered.
pub fn use_messages() -> Messages {
    use_context::<Messages>().unwrap_or_else(|| Messages::new(Language::default(), &[]))
}

/// The language of the page being rendered.
pub fn use_language() -> Language {
    use_messages().language()
}

/// Says `key` with named arguments; call it through [`t!`](crate::t).
pub fn say(key: &str, named: &[(&'static str, FluentValue<'static>)]) -> String {
    use_messages().told(key, named)
}

/// The sentence under a key, in the page's language: `t!("cities-title")`,
/// `t!("cities-rose", city = name, by = 51)`. Arguments are numbers or texts.
#[macro_export]
macro_rules! t {
    ($key:expr) => { $crate::i18n::say(&$key, &[]) };
    ($key:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::i18n::say(&$key, &[$((stringify!($name), $value.into())),+])
    };
}
