use crate::t;
use leptos::html::Textarea;
use leptos::prelude::*;

/// Something to take along, whole, and a button that copies it. The button shows once the page is awake;
/// before, it is selected and copied by hand.
#[component]
pub fn CopyField(
    /// Its id.
    #[prop(into)]
    id: String,
    /// What it is.
    #[prop(into)]
    label: String,
    /// It. It reads from left to right: an address, a code.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let field = NodeRef::<Textarea>::new();
    let copied = RwSignal::new(false);
    let copy = {
        let text = text.clone();
        move |_| {
            // Where the browser keeps scripts from copying, it is at least selected.
            if let Some(field) = field.get_untracked() {
                field.select();
            }
            take_along(text.clone(), copied);
        }
    };
    let said = move || if copied.get() { t!("app-copied") } else { String::new() };
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <textarea class="input copy" id=id dir="ltr" rows="3" readonly node_ref=field>
                {text}
            </textarea>
            <div class="buttons needs-wasm">
                <button type="button" class="button quiet" on:click=copy>{t!("app-copy")}</button>
                <span role="status">{said}</span>
            </div>
        </div>
    }
}

#[cfg(feature = "hydrate")]
fn take_along(text: String, copied: RwSignal<bool>) {
    let navigator = window().navigator();
    // Over plain http there is none.
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into());
    if clipboard.is_ok_and(|clipboard| !clipboard.is_undefined()) {
        let written = navigator.clipboard().write_text(&text);
        leptos::task::spawn_local(async move {
            copied.set(wasm_bindgen_futures::JsFuture::from(written).await.is_ok());
        });
    }
}

#[cfg(not(feature = "hydrate"))]
fn take_along(_: String, _: RwSignal<bool>) {}
