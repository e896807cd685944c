//! Typed names of things. All are text in the database; the types keep them from being mixed up.

use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

macro_rules! named {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes the text as it stands; what no database could look for becomes the name of nothing.
            pub fn new(text: impl Into<String>) -> Self {
                let text = text.into();
                Self(if text.contains('\0') { String::new() } else { text })
            }

            /// The text as it is stored.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self::new)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    )*};
}

named! {
    /// A person's account (UUIDv7).
    AccountId;
    /// One signed-in device (UUIDv7); not the secret in its cookie.
    SessionId;
    /// One role of one person in one scope (UUIDv7).
    GrantId;
    /// An invitation into a role and a scope (UUIDv7); not the secret in its link.
    InvitationId;
    /// What a city's own system comes in with (UUIDv7); not the secret that it shows.
    SystemTokenId;
    /// A mail waiting or sent (UUIDv7).
    MailId;
    /// One file brought to Hamsa and what became of it (UUIDv7).
    ImportId;
    /// A template of what a round asks.
    TemplateId;
    /// One collection round of a city (UUIDv7).
    RoundId;
    /// One school's part in a round (UUIDv7); not the secret in its link.
    RequestId;
    /// One version of what a school answered (UUIDv7).
    SubmissionId;
    /// A table of its own that a city brought for a round (UUIDv7).
    AnswerFileId;
    /// What somebody said to figures that do not fit (UUIDv7).
    FindingAnswerId;
    /// A dashboard (UUIDv7); not the secret in its link.
    BoardId;
    /// One question about one answer (UUIDv7).
    QuestionId;
    /// One published forecast (UUIDv7).
    ForecastId;
    /// A local authority, by the Ministry of Education's own code ("90001" is Be'er Sheva).
    AuthorityCode;
    /// A school by its six-digit semel mosad. Text always: a code is never a quantity.
    SchoolCode;
    /// What is counted, for instance "examinees.mathematics.5".
    IndicatorCode;
    /// What begins the codes of indicators, for instance "examinees".
    DefinitionCode;
}
