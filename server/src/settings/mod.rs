//! How this house is set up: from the environment, else from `hamsa.toml`, else by default.

mod source;

use hamsa_app::page::Contact;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;

pub use source::SettingsError;
use source::Values;

/// The file that is read from the folder in which `hamsa` is started.
pub const FILE: &str = "hamsa.toml";

/// One setting, as `hamsa --help` explains it.
pub struct Setting {
    /// Its name in `hamsa.toml`.
    pub name: &'static str,
    /// Its name in the environment.
    pub variable: &'static str,
    /// What holds without it.
    pub default: &'static str,
    /// What it is for.
    pub about: &'static str,
}

/// Every setting there is. Whatever else is found in the file, or starts with `HAMSA_` in the
/// environment, is refused.
pub const SETTINGS: [Setting; 15] = [
    Setting {
        name: "listen",
        variable: "HAMSA_LISTEN",
        default: "127.0.0.1:3000",
        about: "The address and port on which `serve` listens.",
    },
    Setting {
        name: "address",
        variable: "HAMSA_ADDRESS",
        default: "http://localhost:3000",
        about: "The public address, as people type it. With https, cookies are for https alone.",
    },
    Setting {
        name: "database_url",
        variable: "DATABASE_URL",
        default: "sqlite://<var>/hamsa.db",
        about: "sqlite://PATH or postgres://USER:PASSWORD@HOST/NAME.",
    },
    Setting {
        name: "var",
        variable: "HAMSA_VAR",
        default: "var",
        about: "The folder of what changes: the database, kept files, mails not sent by SMTP.",
    },
    Setting {
        name: "site",
        variable: "HAMSA_SITE",
        default: "target/site",
        about: "The folder of what browsers download, as hamsa-bundle writes it.",
    },
    Setting {
        name: "seeds",
        variable: "HAMSA_SEEDS",
        default: "seeds",
        about: "The folder of reference and demo data that `seed` reads.",
    },
    Setting {
        name: "log",
        variable: "HAMSA_LOG",
        default: "info,sqlx=warn",
        about: "What is logged, for instance `info` or `hamsa=debug,sqlx=warn`.",
    },
    Setting {
        name: "log_format",
        variable: "HAMSA_LOG_FORMAT",
        default: "text",
        about: "`text` for people, `json` for machines.",
    },
    Setting {
        name: "smtp_url",
        variable: "HAMSA_SMTP_URL",
        default: "",
        about: "smtps://USER:PASSWORD@HOST. Without it each mail becomes a file in <var>/outbox.",
    },
    Setting {
        name: "mail_from",
        variable: "HAMSA_MAIL_FROM",
        default: "Hamsa <hamsa@localhost>",
        about: "The sender of mails.",
    },
    Setting {
        name: "trusted_proxies",
        variable: "HAMSA_TRUSTED_PROXIES",
        default: "false",
        about: "`true` if a proxy of yours stands in front and adds X-Forwarded-For.",
    },
    Setting {
        name: "session_days",
        variable: "HAMSA_SESSION_DAYS",
        default: "30",
        about: "How many days a device stays signed in, from 1 to 365.",
    },
    Setting {
        name: "contact_name",
        variable: "HAMSA_CONTACT_NAME",
        default: "",
        about: "The name of your accessibility coordinator, for the accessibility statement.",
    },
    Setting {
        name: "contact_phone",
        variable: "HAMSA_CONTACT_PHONE",
        default: "",
        about: "The coordinator's telephone number. Give this, an e-mail address, or both.",
    },
    Setting {
        name: "contact_email",
        variable: "HAMSA_CONTACT_EMAIL",
        default: "",
        about: "The coordinator's e-mail address.",
    },
];

/// How the log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object a line.
    Json,
}

/// The settings of a running house. What each means stands in [`SETTINGS`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "SETTINGS documents every field under its name")]
pub struct Settings {
    pub listen: SocketAddr,
    pub address: String,
    pub database_url: String,
    pub var: PathBuf,
    pub site: PathBuf,
    pub seeds: PathBuf,
    pub log: String,
    pub log_format: LogFormat,
    pub smtp_url: Option<String>,
    pub mail_from: String,
    pub trusted_proxies: bool,
    pub session_days: u16,
    pub contact: Contact,
}

impl Settings {
    /// Reads `hamsa.toml` in the current folder, if there is one, and the environment.
    ///
    /// # Errors
    ///
    /// Names that are not known, values that do not hold, a file that cannot be read.
    pub fn read() -> Result<Self, SettingsError> {
        let file = match std::fs::read_to_string(FILE) {
            Ok(text) => Some(text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(SettingsError::File(error.to_string())),
        };
        // Names and values that are not UTF-8 cannot be settings of ours.
        let environment = std::env::vars_os().filter_map(|(name, value)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        });
        Self::from(file.as_deref(), environment)
    }

    /// The same from a file's text and a list of variables.
    ///
    /// # Errors
    ///
    /// As [`Settings::read`].
    pub fn from(
        file: Option<&str>,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, SettingsError> {
        let values = Values::collect(file, environment)?;
        let var = PathBuf::from(values.text("var"));
        let address = values.parse("address", address)?;
        Ok(Self {
            listen: values.parse("listen", |text| {
                SocketAddr::from_str(text)
                    .map_err(|_| "not an address and port, like 127.0.0.1:3000")
            })?,
            database_url: match values.given("database_url") {
                Some(url) => url,
                None => format!("sqlite://{}", var.join("hamsa.db").display()),
            },
            site: PathBuf::from(values.text("site")),
            seeds: PathBuf::from(values.text("seeds")),
            log: values.text("log"),
            log_format: values.parse("log_format", |text| match text {
                "text" => Ok(LogFormat::Text),
                "json" => Ok(LogFormat::Json),
                _ => Err("neither text nor json"),
            })?,
            smtp_url: values.given("smtp_url").filter(|url| !url.is_empty()),
            mail_from: values.text("mail_from"),
            trusted_proxies: values.parse("trusted_proxies", yes_or_no)?,
            session_days: values.parse("session_days", session_days)?,
            contact: Contact {
                name: values.text("contact_name").trim().to_owned(),
                phone: values.parse("contact_phone", phone)?,
                email: values.parse("contact_email", email)?,
            },
            address,
            var,
        })
    }
}

fn address(text: &str) -> Result<String, &'static str> {
    let trimmed = text.trim_end_matches('/');
    let host = trimmed.strip_prefix("https://").or_else(|| trimmed.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains('/') => Ok(trimmed.to_owned()),
        _ => Err("not http(s)://HOST, without a path"),
    }
}

/// Browsers keep no cookie for much more than a year.
fn session_days(text: &str) -> Result<u16, &'static str> {
    match text.trim().parse() {
        Ok(days @ 1..=365) => Ok(days),
        _ => Err("not a whole number of days from 1 to 365"),
    }
}

/// Numbers that only work within the country, such as *6050, are numbers as well.
fn phone(text: &str) -> Result<String, &'static str> {
    let dialled = |letter: char| letter.is_ascii_digit() || "+*-() ".contains(letter);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    match text.trim() {
        "" => Ok(String::new()),
        number if digits >= 3 && number.chars().all(dialled) => Ok(number.to_owned()),
        _ => Err("not a telephone number, like +972-8-123-4567"),
    }
}

fn email(text: &str) -> Result<String, &'static str> {
    match text.trim() {
        "" => Ok(String::new()),
        address if address.parse::<lettre::Address>().is_ok() => Ok(address.to_owned()),
        _ => Err("not an e-mail address"),
    }
}

fn yes_or_no(text: &str) -> Result<bool, &'static str> {
    match text {
        "true" | "yes" | "1" => Ok(true),
        "false" | "no" | "0" => Ok(false),
        _ => Err("neither true nor false"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(file: &str, environment: &[(&str, &str)]) -> Result<Settings, String> {
        let environment =
            environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Settings::from(Some(file), environment).map_err(|error| error.to_string())
    }

    #[test]
    fn without_any_setting_the_house_serves_at_home() {
        let settings = from("", &[("PATH", "/bin")]).unwrap();
        assert_eq!(settings.address, "http://localhost:3000");
        assert_eq!(settings.database_url, "sqlite://var/hamsa.db");
    }

    #[test]
    fn a_contact_is_given_by_a_telephone_number_or_an_address() {
        assert!(!from("contact_name = \"רות\"", &[]).unwrap().contact.is_given());
        let contact = from("", &[("HAMSA_CONTACT_PHONE", " *6050 ")]).unwrap().contact;
        assert_eq!((contact.phone.as_str(), contact.is_given()), ("*6050", true));
        assert!(from("contact_email = \"ruth@city.example\"", &[]).unwrap().contact.is_given());
    }

    #[test]
    fn a_device_stays_signed_in_for_a_month_or_as_long_as_is_set() {
        assert_eq!(from("", &[]).unwrap().session_days, 30);
        assert_eq!(from("session_days = 7", &[]).unwrap().session_days, 7);
        assert_eq!(from("", &[("HAMSA_SESSION_DAYS", "365")]).unwrap().session_days, 365);
        for wrong in ["0", "366", "-1", "1.5", "a week", " "] {
            let fault = from("", &[("HAMSA_SESSION_DAYS", wrong)]).unwrap_err();
            assert!(fault.contains("HAMSA_SESSION_DAYS") && fault.contains("1 to 365"), "{fault}");
        }
    }

    #[test]
    fn the_environment_beats_the_file() {
        let file = "listen = \"0.0.0.0:80\"\ntrusted_proxies = true\nvar = \"/srv/hamsa\"";
        let settings = from(file, &[("HAMSA_LISTEN", "[::1]:8080")]).unwrap();
        assert_eq!(settings.listen.to_string(), "[::1]:8080");
        assert!(settings.trusted_proxies);
        assert_eq!(settings.database_url, "sqlite:///srv/hamsa/hamsa.db");
    }

    #[test]
    fn an_empty_variable_is_as_good_as_none() {
        let settings = from("listen = \"0.0.0.0:80\"", &[("HAMSA_VAR", ""), ("HAMSA_LISTEN", "")]);
        let settings = settings.unwrap();
        assert_eq!(settings.database_url, "sqlite://var/hamsa.db");
        assert_eq!(settings.listen.to_string(), "0.0.0.0:80");
    }

    #[test]
    fn a_misspelled_setting_is_refused_with_the_nearest_name() {
        let fault = from("", &[("HAMSA_ADRESS", "http://hamsa.example")]).unwrap_err();
        assert!(fault.contains("HAMSA_ADRESS") && fault.contains("HAMSA_ADDRESS"), "{fault}");
        let fault = from("databse_url = \"sqlite://x\"", &[]).unwrap_err();
        assert!(fault.contains("databse_url") && fault.contains("`database_url`"), "{fault}");
    }

    #[test]
    fn a_value_that_does_not_hold_is_named() {
        let fault = from("", &[("HAMSA_LISTEN", "3000")]).unwrap_err();
        assert!(fault.contains("HAMSA_LISTEN") && fault.contains("127.0.0.1:3000"), "{fault}");
        assert!(from("address = \"hamsa.example\"", &[]).is_err());
        assert_eq!(
            from("address = \"https://a.example/\"", &[]).unwrap().address,
            "https://a.example"
        );
        assert!(from("listen = 3000\n[other]\nlisten = 1", &[]).is_err());
        assert!(from("contact_phone = \"call us\"", &[]).is_err());
        assert!(from("contact_email = \"access at city\"", &[]).is_err());
    }
}
