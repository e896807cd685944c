//! What a school has said at any time stays to be seen by its city: who sent it, when, what it changed, and from
//! when until when it was published.

use crate::rounds::{HEAD, done};
use hamsa_tests::household::{Answer, Household};

fn words(answer: &Answer) -> String {
    answer.text().replace(['\u{2068}', '\u{2069}'], "").replace("<!>", "")
}

/// What the page says of the versions, the newest first.
async fn versions(household: &Household, path: &str) -> Vec<String> {
    let page = words(&household.get(HEAD, path).await);
    let (_, section) = page.split_once("id=\"versions\"").expect("the versions");
    let (section, _) = section.split_once("</section>").expect("their end");
    section.split("<li class=\"version\">").skip(1).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_correction_of_what_was_published_leaves_the_old_version_to_be_seen() {
    let household = Household::new().await;
    household.definitions().await;
    let id = household.answered_round(&["640037"]).await;
    let path = format!("/data/rounds/{id}/640037");
    let approve = async |version: &str| {
        done(&household.post(HEAD, &format!("{path}/approve"), &[("version", version)]).await);
        done(&household.post(HEAD, &format!("/data/rounds/{id}/publish"), &[]).await);
    };
    approve("1").await;
    let [first] = &versions(&household, &path).await[..] else { panic!("one version") };
    assert!(first.contains("מבית הספר, דרך הקישור") && first.contains("פורסם ב־"), "{first}");

    household.answers(&id, "640037", 1, [31.0, 14.0, 3.0]).await;
    let page = words(&household.get(HEAD, &path).await);
    assert!(page.contains("תקף המספר שפורסם: 30"), "the correction counts for nothing yet");
    let [second, first] = &versions(&household, &path).await[..] else { panic!("two versions") };
    assert!(second.contains("במקום 30 נכתב 31") && second.contains("תיקון למה שכבר אושר"));
    assert!(!second.contains("פורסם ב־") && first.contains("פורסם ב־"), "{second}");

    approve("2").await;
    household.answers(&id, "640037", 2, [32.0, 15.0, 4.0]).await;
    approve("3").await;
    let all = versions(&household, &path).await;
    assert_eq!(all.len(), 3, "none is gone");
    assert!(all[0].contains("במקום 31 נכתב 32") && all[0].contains("פורסם ב־"));
    for old in &all[1..] {
        assert!(old.contains("פורסם במקומו תיקון"), "{old}");
    }
}

#[tokio::test]
async fn a_version_that_came_in_a_file_is_not_said_to_have_been_told_on_the_phone() {
    let household = Household::new().await;
    household.definitions().await;
    let id = household.open_round(&["640037"]).await;
    let told = [("version", "0"), ("command", "told"), ("number:teachers.mathematics", "3")];
    done(&household.post(HEAD, &format!("/data/rounds/{id}/640037/answers"), &told).await);
    let file = household.answer_file(&id, "סמל,מורים\n640037,4\n").await;
    let file = format!("/data/rounds/{id}/files/{file}");
    let columns =
        [("heading_row", "1"), ("column:0", "school"), ("column:1", "figure:teachers.mathematics")];
    household.post(HEAD, &format!("{file}/columns"), &columns).await;
    let taken = household.post(HEAD, &format!("{file}/take"), &[("version:640037", "1")]).await;
    assert_eq!(done(&taken), "file-taken.1.0");
    let all = versions(&household, &format!("/data/rounds/{id}/640037")).await;
    let [brought, told] = &all[..] else { panic!("two versions: {all:?}") };
    assert!(brought.contains("הובא בקובץ של הרשות בידי Somebody"), "{brought}");
    assert!(brought.contains("במקום 3 נכתב 4"), "{brought}");
    assert!(told.contains("נאמר בטלפון והוקלד בידי Somebody"), "{told}");
}
