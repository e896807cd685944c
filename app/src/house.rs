//! What stays the same from request to request: the database, the files, the assets.

use crate::i18n::Messages;
use crate::page::Contact;
use hamsa_domain::Language;
use hamsa_store::Store;
use object_store::ObjectStore;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The running house. Cheap to clone.
#[derive(Clone)]
pub struct House {
    /// The database.
    pub store: Store,
    /// Kept files, addressed by their SHA-256.
    pub files: Arc<dyn ObjectStore>,
    /// What the browser downloads, by its name before hashing.
    pub assets: Arc<Assets>,
    /// The messages of all languages.
    pub languages: Arc<Languages>,
    /// The public address, without a trailing slash: "http://localhost:3000".
    pub address: Arc<str>,
    /// Whom to turn to about accessibility.
    pub contact: Arc<Contact>,
    /// How long a device stays signed in, in milliseconds.
    pub session_lives: i64,
}

impl House {
    /// Whether browsers reach it over https, so that cookies are for that alone.
    pub fn is_secure(&self) -> bool {
        self.address.starts_with("https://")
    }

    /// The name of the session cookie; `__Host-` asks for https, which a first try at home lacks.
    pub fn session_cookie(&self) -> &'static str {
        if self.is_secure() { "__Host-hamsa" } else { "hamsa" }
    }
}

/// Names of the bundled files after hashing.
#[derive(Clone, Debug, Default)]
pub struct Assets(pub BTreeMap<String, String>);

impl Assets {
    /// The address of `name`, for instance "main.css" → "/pkg/main.3f….css". A file that was not
    /// bundled keeps its name, and the browser says it is missing.
    pub fn url(&self, name: &str) -> String {
        format!("/pkg/{}", self.0.get(name).map_or(name, String::as_str))
    }
}

/// The messages of every language, read once.
pub struct Languages([Messages; 3]);

impl Default for Languages {
    fn default() -> Self {
        Self(Language::ALL.map(|language| Messages::new(language, &texts_of(language))))
    }
}

impl Languages {
    /// The messages of one language.
    pub fn messages(&self, language: Language) -> Messages {
        let [he, ar, en] = &self.0;
        match language {
            Language::He => he.clone(),
            Language::Ar => ar.clone(),
            Language::En => en.clone(),
        }
    }
}

/// The areas that have messages; each is one file per language in `app/locales`, those in `late`
/// being fetched with the pages that say them.
macro_rules! texts {
    ($language:literal) => {
        [
            include_str!(concat!("../locales/", $language, "/app.ftl")),
            include_str!(concat!("../locales/", $language, "/people.ftl")),
            include_str!(concat!("../locales/", $language, "/cities.ftl")),
            include_str!(concat!("../locales/", $language, "/field.ftl")),
            include_str!(concat!("../locales/", $language, "/late/analysis.ftl")),
            include_str!(concat!("../locales/", $language, "/late/answering.ftl")),
            include_str!(concat!("../locales/", $language, "/late/boards.ftl")),
            include_str!(concat!("../locales/", $language, "/late/data.ftl")),
            include_str!(concat!("../locales/", $language, "/late/panels.ftl")),
            include_str!(concat!("../locales/", $language, "/late/quality.ftl")),
            include_str!(concat!("../locales/", $language, "/late/reports.ftl")),
            include_str!(concat!("../locales/", $language, "/late/rounds.ftl")),
            include_str!(concat!("../locales/", $language, "/late/systems.ftl")),
        ]
    };
}

fn texts_of(language: Language) -> Vec<String> {
    let texts = match language {
        Language::He => texts!("he"),
        Language::Ar => texts!("ar"),
        Language::En => texts!("en"),
    };
    texts.map(str::to_owned).to_vec()
}
