use super::field::Described;
use leptos::prelude::*;

/// One of several.
#[component]
pub fn Select(
    /// What is asked.
    #[prop(into)]
    label: String,
    /// The field it is sent as.
    #[prop(into)]
    name: String,
    /// What can be chosen: what is sent, and its words.
    options: Vec<(String, String)>,
    /// What is chosen to begin with.
    #[prop(optional, into)]
    value: String,
    /// What helps to choose.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// The message key of what is wrong with it.
    #[prop(optional_no_strip, into)]
    fault: Option<String>,
    /// Whether something must be chosen.
    #[prop(optional)]
    required: bool,
    /// Its id, where the name occurs twice on a page.
    #[prop(optional_no_strip, into)]
    id: Option<String>,
    /// Whether the person just asked for it, so that they are taken there.
    #[prop(optional)]
    focused: bool,
) -> impl IntoView {
    let element = NodeRef::<leptos::html::Select>::new();
    if focused {
        // A browser heeds `autofocus` in a page that it loads, and not in what is shown later.
        element.on_load(|select| {
            request_animation_frame(move || {
                let _ = select.focus();
            });
        });
    }
    let id = id.unwrap_or_else(|| format!("field-{name}"));
    let described = Described::new(&id, hint, fault);
    let options = options
        .into_iter()
        .map(|(code, words)| {
            let selected = code == value;
            view! { <option value=code selected=selected>{words}</option> }
        })
        .collect_view();
    view! {
        <div class="field" class:faulty=described.is_faulty()>
            <label for=id.clone()>{label}</label>
            {described.hint()}
            <select
                class="input"
                id=id
                name=name
                required=required
                node_ref=element
                aria-invalid=described.is_faulty().then_some("true")
                aria-describedby=described.ids()
                autofocus=focused || described.is_faulty()
            >
                {options}
            </select>
            {described.fault()}
        </div>
    }
}
