//! `hamsa check`: what is wrong, and how to mend it.

use super::{Outcome, words};
use crate::Settings;
use crate::assets::Bundle;
use crate::mail::Mailer;
use crate::open::Server;
use crate::seed::table::Tables;
use hamsa_store::{Store, StoreError};
use object_store::path::Path as Key;
use object_store::{ObjectStoreExt, PutPayload};
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

/// What came of one check: what holds, or what is wrong and how to mend it.
type Finding = Result<String, String>;

/// Checks everything and prints a line for each.
pub async fn check(settings: &Settings) -> Outcome {
    let mut findings = vec![Ok(format!(
        "settings: serving {}; a device stays signed in for {} days",
        settings.address, settings.session_days
    ))];
    findings.push(exposure(settings));
    findings.push(log(settings));
    findings.push(mail(settings));
    findings.push(bundle(settings));
    findings.push(seeds(settings));
    match Server::open(settings.clone()).await {
        Err(error) => {
            findings
                .push(Err(format!("{error}\n     See database_url and var in `hamsa --help`.")));
        }
        Ok(server) => {
            let store = &server.house.store;
            let database = database(store).await;
            if database.is_ok() {
                undelivered(store).await;
                let content = content(store).await;
                findings.push(content.unwrap_or_else(|error| Err(format!("content: {error}"))));
            }
            findings.push(database);
            findings.push(files(&server).await);
            store.close().await;
        }
    }
    // A house can be served without it, so that it does not fail the check.
    match contact(settings) {
        Ok(holds) => println!("ok   {holds}"),
        Err(lack) => println!("!    {lack}"),
    }
    let wrong = findings.iter().filter(|finding| finding.is_err()).count();
    for finding in &findings {
        match finding {
            Ok(holds) => println!("ok   {holds}"),
            Err(wrong) => println!("!!   {wrong}"),
        }
    }
    Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn exposure(settings: &Settings) -> Finding {
    let is_local = settings.listen.ip().is_loopback();
    if is_local || settings.address.starts_with("https://") {
        Ok(format!("listening on {}", settings.listen))
    } else {
        Err(format!(
            "{} is open to the network, and {} is not https: passwords can be overheard.\n     \
             Put a proxy with a certificate in front and set HAMSA_ADDRESS to its https address.",
            settings.listen, settings.address
        ))
    }
}

fn mail(settings: &Settings) -> Finding {
    if let Err(error) = settings.mail_from.parse::<lettre::message::Mailbox>() {
        return Err(format!("mail: mail_from is not an address: {error}"));
    }
    match &settings.smtp_url {
        Some(_) => match Mailer::new(settings) {
            Ok(_) => Ok("mail: by SMTP".into()),
            Err(error) => Err(format!(
                "mail: smtp_url is not the address of a server: {error}\n     \
                 It reads like smtps://USER:PASSWORD@HOST."
            )),
        },
        None => Ok(format!("mail: into files in {}", settings.var.join("outbox").display())),
    }
}

fn contact(settings: &Settings) -> Finding {
    let contact = &settings.contact;
    if contact.is_given() && !contact.name.is_empty() {
        return Ok(format!("contact for accessibility: {}", contact.name));
    }
    let said = if contact.is_given() { "names nobody" } else { "says that there is none" };
    Err(format!(
        "contact: the accessibility statement {said}; Israeli law asks for an accessibility\n     \
         coordinator with a telephone number or an e-mail address.\n     \
         Set HAMSA_CONTACT_NAME, and HAMSA_CONTACT_PHONE or HAMSA_CONTACT_EMAIL."
    ))
}

fn log(settings: &Settings) -> Finding {
    match EnvFilter::builder().parse(&settings.log) {
        Ok(_) => Ok(format!("log: {}", settings.log)),
        Err(error) => Err(format!(
            "log: `{}` is not understood, and part of it is ignored: {error}\n     \
             It reads like info,sqlx=warn.",
            settings.log
        )),
    }
}

fn bundle(settings: &Settings) -> Finding {
    match Bundle::read(&settings.site) {
        Ok(bundle) => Ok(format!("bundle: {} files", bundle.manifest.0.len())),
        Err(error) => Err(format!(
            "bundle: {} is not complete ({error}).\n     Run `scripts/build`, or set HAMSA_SITE.",
            settings.site.display()
        )),
    }
}

fn seeds(settings: &Settings) -> Finding {
    match Tables::read(&settings.seeds) {
        Ok(tables) => Ok(format!(
            "seeds: {} authorities, {} schools",
            tables.authorities.len(),
            tables.schools.len()
        )),
        Err(error) => Err(format!("seeds: {error}.\n     Set HAMSA_SEEDS to the folder of seeds.")),
    }
}

async fn database(store: &Store) -> Finding {
    if let Err(error) = store.ping().await {
        return Err(format!("database: does not answer: {error}"));
    }
    match store.migrations().await {
        Err(error) => Err(format!("database: {error}")),
        Ok(migrations) if migrations.iter().any(|migration| !migration.applied) => {
            Err(format!("database: {}", words::NOT_MIGRATED))
        }
        Ok(migrations) => Ok(format!(
            "database: {}, {} migrations, all applied",
            store.engine().name(),
            migrations.len()
        )),
    }
}

/// Who was invited and whose mail no server takes hears nothing of it: it is for the operator to see.
async fn undelivered(store: &Store) {
    if let Ok(Some((mails, why))) = store.undelivered_mails().await {
        println!("!    mail: {mails} not delivered in the last 30 days; the latest: {why}");
    }
}

async fn content(store: &Store) -> Result<Finding, StoreError> {
    if store.authorities().await?.is_empty() {
        return Ok(Err("content: no authorities yet.\n     Run `hamsa seed`.".into()));
    }
    Ok(match store.wrong_totals().await? {
        0 => Ok("content: the stored totals agree with a recount".into()),
        wrong => Err(format!(
            "content: {wrong} stored totals differ from a recount.\n     \
             Something wrote to the database past Hamsa, or Hamsa has a fault: please report it."
        )),
    })
}

async fn files(server: &Server) -> Finding {
    let trial = Key::from("trial");
    let payload = PutPayload::from_static(b"trial");
    let written = server.house.files.put(&trial, payload).await;
    match written.map(|_| ()) {
        Ok(()) => match server.house.files.delete(&trial).await {
            Ok(()) => Ok(format!("files: {} can be written", server.settings.var.display())),
            Err(error) => Err(format!("files: {error}")),
        },
        Err(error) => Err(format!("files: {error}\n     The folder is named by HAMSA_VAR.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_accessibility_statement_without_a_coordinator_is_warned_of() {
        let checked = |variables: &[(&str, &str)]| {
            let given = variables.iter().map(|(name, value)| ((*name).into(), (*value).into()));
            contact(&Settings::from(None, given).unwrap())
        };
        let name = ("HAMSA_CONTACT_NAME", "Ruth");
        let phone = ("HAMSA_CONTACT_PHONE", "08-123-4567");
        for lacking in [&[][..], &[name], &[phone]] {
            assert!(checked(lacking).unwrap_err().contains("HAMSA_CONTACT_NAME"));
        }
        assert!(checked(&[name, phone]).unwrap().contains("Ruth"));
    }
}
