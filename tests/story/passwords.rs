//! Passwords are changed and forgotten, and the mails that go with it.

use crate::people::{People, mail};
use crate::world::{World, is_missing};
use hamsa_domain::Language;
use hamsa_domain::id::AccountId;
use hamsa_domain::time::{DAY, HOUR, MINUTE};

pub async fn passwords_are_changed_and_forgotten(world: &mut World, people: &People) {
    let store = world.store.clone();
    let steward = &people.steward;
    let end = world.now + DAY;
    let change = world.change(None);
    let here = store.open_session(&change, steward, "here", "Here", end).await.expect("opened");
    store.open_session(&world.change(None), steward, "there", "There", end).await.expect("opened");
    let change = world.change(Some(steward));
    store
        .ask_reset(&change, steward, "reset-1", end, Some(&mail("steward@hamsa.example")))
        .await
        .expect("asked");
    let change = world.change(Some(steward));
    store.set_password(&change, steward, "hash-5", Some(&here)).await.expect("set");
    assert!(store.visitor("here", world.now).await.expect("read").is_some(), "this device stays");
    assert!(store.visitor("there", world.now).await.expect("read").is_none(), "the others end");
    assert!(store.reset("reset-1", world.now).await.expect("read").is_none(), "old links end");

    store.ask_reset(&world.change(None), steward, "reset-2", end, None).await.expect("asked");
    store.ask_reset(&world.change(None), steward, "reset-3", end, None).await.expect("asked");
    let reset = store.reset("reset-2", world.now).await.expect("read").expect("open");
    assert_eq!((&reset.account, reset.email.as_str()), (steward, "steward@hamsa.example"));
    assert!(store.reset("reset-2", end).await.expect("read").is_none(), "an expired link");
    let who = store.use_reset(&world.change(None), "reset-2", "hash-6").await.expect("used");
    assert_eq!(&who, steward);
    is_missing(store.use_reset(&world.vain_change(None), "reset-2", "hash-7").await);
    is_missing(store.use_reset(&world.vain_change(None), "reset-3", "hash-7").await);
    assert!(store.visitor("here", world.now).await.expect("read").is_none(), "every device ends");

    store.set_name(&world.change(Some(steward)), steward, "שומרת הסף").await.expect("set");
    store.set_language(&world.change(Some(steward)), steward, Language::He).await.expect("set");
    let nobody = AccountId::new("nobody");
    is_missing(store.set_name(&world.vain_change(None), &nobody, "X").await);
    is_missing(store.set_language(&world.vain_change(None), &nobody, Language::En).await);
    is_missing(store.set_password(&world.vain_change(None), &nobody, "X", None).await);
    is_missing(store.ask_reset(&world.vain_change(None), &nobody, "reset-4", end, None).await);
    let account = store.account(steward).await.expect("read").expect("the steward");
    assert_eq!((account.name.as_str(), account.language), ("שומרת הסף", Some(Language::He)));
    assert_eq!(account.password_hash.as_deref(), Some("hash-6"));
}

pub async fn mails_are_sent(world: &mut World, people: &People) {
    let store = world.store.clone();
    let change = world.change(Some(&people.steward));
    let (asked, until) = (Some(&mail("third@hamsa.example")), world.now + DAY);
    store.ask_reset(&change, &people.coordinator, "reset-5", until, asked).await.expect("asked");
    let lease = world.now + MINUTE;
    let mails = store.lease_mails(world.now, lease, 10).await.expect("leased");
    let to: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
    // The mail of the invitation that was refused is not among them.
    assert_eq!(to, ["mayor@hamsa.example", "steward@hamsa.example", "third@hamsa.example"]);
    let third = mails[2].id.clone();
    assert!(mails.iter().all(|mail| mail.attempts == 1 && mail.body_text.contains("secret")));
    assert!(store.lease_mails(world.now, lease, 10).await.expect("leased").is_empty());

    store.mail_sent(&mails[0].id, world.now).await.expect("noted");
    assert_eq!(store.undelivered_mails().await.expect("read"), None);
    store.mail_failed(&mails[1].id, "550 no such mailbox", None).await.expect("noted");
    let undelivered = store.undelivered_mails().await.expect("read");
    assert_eq!(undelivered, Some((1, "550 no such mailbox".into())));
    store.mail_failed(&third, "connection refused", Some(world.now + HOUR)).await.expect("noted");
    is_missing(store.mail_sent(&hamsa_domain::id::MailId::new("none"), world.now).await);
    let later = world.now + 2 * HOUR;
    let mails = store.lease_mails(later, later + MINUTE, 10).await.expect("leased");
    assert_eq!((mails.len(), &mails[0].id, mails[0].attempts), (1, &third, 2));
    store.mail_sent(&third, later).await.expect("noted");
    let mut dump = Vec::new();
    store.dump(&mut dump).await.expect("dumped");
    let dump = String::from_utf8(dump).expect("text");
    assert!(!dump.contains("https://…/secret"), "links are forgotten, of given up mails as well");
}
