//! Where a setting's value comes from, and what is refused there.

use super::{FILE, SETTINGS, Setting};
use std::collections::BTreeMap;

/// The prefix of our variables.
const PREFIX: &str = "HAMSA_";

/// Why the house cannot be set up.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// A name that means nothing here.
    #[error("{place} has `{name}`, which is not a setting; did you mean `{nearest}`?")]
    Unknown {
        /// The file, or the environment.
        place: &'static str,
        /// What was found.
        name: String,
        /// The known name nearest to it.
        nearest: &'static str,
    },
    /// A value that does not hold.
    #[error("{name} is `{value}`: {reason}")]
    Invalid {
        /// The setting, under the name by which it was given.
        name: &'static str,
        /// What was given.
        value: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The file cannot be read.
    #[error("{FILE} cannot be read: {0}")]
    File(String),
}

/// The values given, each with the name under which it was given.
pub(super) struct Values(BTreeMap<&'static str, (&'static str, String)>);

impl Values {
    /// Takes the file's values, then the environment's over them.
    pub fn collect(
        file: Option<&str>,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, SettingsError> {
        let mut values = BTreeMap::new();
        let table: toml::Table = file
            .unwrap_or_default()
            .parse()
            .map_err(|error: toml::de::Error| SettingsError::File(error.to_string()))?;
        for (name, value) in table {
            let setting = known(&name, FILE, |setting| setting.name)?;
            let value = plain(&value).ok_or(SettingsError::Invalid {
                name: setting.name,
                value: value.to_string(),
                reason: "not a text, number or yes/no",
            })?;
            values.insert(setting.name, (setting.name, value));
        }
        for (name, value) in environment {
            if name.starts_with(PREFIX) || SETTINGS.iter().any(|setting| setting.variable == name) {
                let setting = known(&name, "The environment", |setting| setting.variable)?;
                // Whoever starts containers passes on variables that were never set as empty ones.
                if !value.is_empty() {
                    values.insert(setting.name, (setting.variable, value));
                }
            }
        }
        Ok(Self(values))
    }

    /// The value of `name` if one was given.
    pub fn given(&self, name: &str) -> Option<String> {
        self.0.get(name).map(|(_, value)| value.clone())
    }

    /// The value of `name`, or its default.
    pub fn text(&self, name: &str) -> String {
        self.given(name).unwrap_or_else(|| {
            SETTINGS
                .iter()
                .find(|setting| setting.name == name)
                .map_or_else(String::new, |setting| setting.default.to_owned())
        })
    }

    /// The value of `name`, or its default, read by `read`.
    pub fn parse<T>(
        &self,
        name: &'static str,
        read: impl Fn(&str) -> Result<T, &'static str>,
    ) -> Result<T, SettingsError> {
        let value = self.text(name);
        read(&value).map_err(|reason| SettingsError::Invalid {
            name: self.0.get(name).map_or(name, |(given_as, _)| given_as),
            value: value.clone(),
            reason,
        })
    }
}

fn known(
    name: &str,
    place: &'static str,
    of: impl Fn(&Setting) -> &'static str,
) -> Result<&'static Setting, SettingsError> {
    if let Some(setting) = SETTINGS.iter().find(|setting| of(setting) == name) {
        return Ok(setting);
    }
    let distance = |setting: &&Setting| strsim::damerau_levenshtein(name, of(setting));
    let nearest = SETTINGS.iter().min_by_key(distance).map_or("", of);
    Err(SettingsError::Unknown { place, name: name.to_owned(), nearest })
}

fn plain(value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Integer(_) | toml::Value::Boolean(_) => Some(value.to_string()),
        _ => None,
    }
}
