use crate::t;
use hamsa_domain::data::round::Typed;
use hamsa_domain::id::IndicatorCode;
use leptos::prelude::*;

/// What two devices said of one figure, to choose from.
#[component]
pub fn Choice(
    /// Of which.
    code: IndicatorCode,
    /// What has been received; empty where it was emptied there.
    theirs: String,
    /// What this form says.
    mine: Typed,
    /// What was chosen.
    choice: String,
) -> impl IntoView {
    let name = format!("choice:{code}");
    let mine = match (mine.unknown, mine.unchanged, mine.text) {
        (true, ..) => t!("answering-unknown"),
        (_, true, _) => t!("answering-unchanged"),
        (_, _, text) if text.trim().is_empty() => t!("answering-left-empty"),
        (_, _, text) => text,
    };
    let other = match theirs.as_str() {
        "" => t!("answering-left-empty"),
        "unknown" => t!("answering-unknown"),
        _ => theirs.clone(),
    };
    view! {
        <fieldset class="choice">
            <legend>{t!("answering-choose")}</legend>
            <input type="hidden" name=format!("theirs:{code}") value=theirs/>
            <label class="toggle">
                <input type="radio" name=name.clone() value="theirs" checked=choice == "theirs"/>
                <span>{t!("answering-theirs", value = other)}</span>
            </label>
            <label class="toggle">
                <input type="radio" name=name value="mine" checked=choice == "mine"/>
                <span>{t!("answering-mine", value = mine)}</span>
            </label>
        </fieldset>
    }
}
