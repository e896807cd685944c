//! The weekly mail of a board: what its panels say, in the language of whoever gets it, and only what they may see.

use crate::AppError;
use crate::dates::next_sunday_morning;
use crate::house::House;
use crate::i18n::Messages;
use crate::panels::{PanelView, Reader, read};
use crate::plain::{bare_links, plain};
use crate::routes;
use fluent_bundle::{FluentArgs, FluentValue};
use hamsa_domain::Instant;
use hamsa_domain::people::Actor;
use hamsa_domain::time::HOUR;
use hamsa_store::{BoardMail, Change, NewMail, StoreError, Subscription};

/// How long one server has for the mail it took, in milliseconds.
const LEASE: i64 = HOUR;

/// When the next mail goes out: the week begins on Sunday.
pub fn next_morning(now: Instant) -> Instant {
    next_sunday_morning(now)
}

/// Writes the mails that are due, until none is; how many went into the outbox.
///
/// # Errors
///
/// If the database or the figures cannot be read; what was leased then is written an hour later.
pub async fn write_due(house: &House, change: &Change) -> Result<usize, AppError> {
    let mut written = 0;
    let until = change.at + LEASE;
    while let Some(due) = house.store.lease_subscriptions(change.at, until, 1).await?.pop() {
        match mail(house, &due, change.at).await? {
            Some(mail) => {
                let is_written = mail.mail.is_some();
                match house.store.mail_board(change, &due, &mail).await {
                    Ok(()) => written += usize::from(is_written),
                    // Somebody ended it meanwhile.
                    Err(StoreError::Missing) => {}
                    Err(error) => return Err(error.into()),
                }
            }
            // Who may not see the board any more is not written to about it.
            None => {
                house.store.unsubscribe(change, &due.board, &due.account).await?;
            }
        }
    }
    Ok(written)
}

/// The mail of a subscription; `None` where whoever subscribed may not see the board any more.
async fn mail(
    house: &House,
    due: &Subscription,
    now: Instant,
) -> Result<Option<BoardMail>, AppError> {
    let account = house.store.account(&due.account).await?;
    let account = account.filter(|account| account.disabled_at.is_none());
    let (Some(account), Some(board)) = (account, house.store.board(&due.board).await?) else {
        return Ok(None);
    };
    let actor = Actor {
        account: Some(account.id.clone()),
        name: account.name.clone(),
        language: account.language,
        grants: house.store.grants_of(&account.id).await?,
    };
    if board.deleted_at.is_some() || board.check_seen_by(&actor).is_err() {
        return Ok(None);
    }
    let language = account.language.unwrap_or_default();
    let reader = Reader { language, actor: Some(&actor) };
    let panels = read(house, &reader, &board.panels()).await?;
    let letter = Letter {
        messages: &house.languages.messages(language),
        to: &account.email,
        name: &account.name,
        title: board.title.in_language(language),
        link: format!("{}{}", house.address, routes::board(&board.id)),
        ending: format!("{}{}", house.address, routes::unsubscribe(&due.secret)),
    };
    let mail = (!panels.is_empty()).then(|| letter.written(&panels));
    Ok(Some(BoardMail { mail, next_at: next_morning(now) }))
}

/// What a mail is made of.
struct Letter<'l> {
    messages: &'l Messages,
    to: &'l str,
    name: &'l str,
    title: &'l str,
    link: String,
    ending: String,
}

impl Letter<'_> {
    fn written(&self, panels: &[PanelView]) -> NewMail {
        let mut paragraphs = vec![self.say("boards-mail-greeting")];
        paragraphs.extend(panels.iter().map(|panel| {
            let number = panel.number.as_ref().map(|number| format!(" {number}."));
            format!(
                "{} ({}).{}\n{}",
                panel.title,
                panel.context,
                number.unwrap_or_default(),
                panel.sentence
            )
        }));
        paragraphs.push(self.say("boards-mail-link"));
        paragraphs.push(self.say("boards-mail-foot"));
        NewMail {
            to: self.to.to_owned(),
            subject: plain(&self.say("boards-mail-subject")),
            body_text: plain(&bare_links(&paragraphs.join("\n\n"))),
        }
    }

    fn say(&self, key: &str) -> String {
        let arguments = [
            ("name", self.name),
            ("title", self.title),
            ("link", self.link.as_str()),
            ("ending", self.ending.as_str()),
        ];
        let arguments = arguments.map(|(name, text)| (name, FluentValue::from(text.to_owned())));
        self.messages.say(key, &FluentArgs::from_iter(arguments))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::Languages;
    use crate::ui::Provenance;
    use hamsa_domain::Language;
    use hamsa_domain::data::panel::Kind;

    #[test]
    fn a_weekly_mail_says_what_the_board_says_and_how_to_end_it() {
        let panel = PanelView {
            kind: Kind::Number,
            title: "נבחנים".into(),
            context: "הרשת · 2018".into(),
            sentence: "עלייה של 57.".into(),
            number: Some("329".into()),
            option: String::new(),
            is_tall: false,
            steps: Vec::new(),
            corner: String::new(),
            columns: Vec::new(),
            rows: Vec::new(),
            instead: [String::new(), String::new()],
            notes: Vec::new(),
            is_of_the_sample: false,
            provenance: Provenance::default(),
        };
        let languages = Languages::default();
        for language in Language::ALL {
            let letter = Letter {
                messages: &languages.messages(language),
                to: "rana@hamsa.example",
                name: "Rana",
                title: "הרשת",
                link: "http://localhost:3000/data/boards/b".into(),
                ending: "http://localhost:3000/unsubscribe/s".into(),
            };
            let mail = letter.written(std::slice::from_ref(&panel));
            let lines: Vec<&str> = mail.body_text.lines().collect();
            assert!(lines.contains(&letter.link.as_str()), "{}", mail.body_text);
            assert!(lines.contains(&letter.ending.as_str()), "{}", mail.body_text);
            assert!(mail.body_text.contains("329.\nעלייה של 57."), "{}", mail.body_text);
            assert!(mail.subject.contains("הרשת") && !mail.subject.contains("boards-"));
        }
    }
}
