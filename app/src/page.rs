//! What a page knows before anything is loaded: who is looking, and a form that came back.
//!
//! The server writes it into the document, the browser reads it from there, so both sides render
//! the same.

use crate::AppError;
use hamsa_domain::Fault;
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::{Actor, Right};
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The id of the element that carries it.
pub const ELEMENT: &str = "page";

/// What `<html>` carries once the page has hands.
const AWAKE: &str = "data-hydrated";

/// What every component may ask for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// Who is looking.
    pub visitor: Visitor,
    /// A form that was sent and came back with faults.
    pub returned: Option<Returned>,
    /// The path of this page where the browser stands at another: a form that came back was posted
    /// to its own path, and the page that holds it is here.
    pub path: Option<String>,
    /// What went wrong, if this is an error page.
    pub trouble: Option<AppError>,
    /// The address of the chart module, loaded only where a chart is.
    pub chart_module: String,
    /// The address of the sign (the hamsa), by its hashed name.
    pub mark: String,
    /// This house's public address, for printed links, without a trailing slash.
    pub address: String,
    /// Today's year in Israel, so that no component asks a clock.
    pub year: i32,
}

/// Who is looking, as far as the page's frame needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visitor {
    /// Whether somebody is signed in.
    pub signed_in: bool,
    /// Their name; empty for a stranger.
    pub name: String,
    /// The city they land on.
    pub home_city: Option<AuthorityCode>,
    /// Rights held anywhere: what the navigation offers. What is allowed is asked again by the server.
    pub rights: Vec<Right>,
}

impl Visitor {
    /// What the frame shows of an actor.
    pub fn of(actor: &Actor) -> Self {
        Self {
            signed_in: actor.is_signed_in(),
            name: actor.name.clone(),
            home_city: actor.home_city().cloned(),
            rights: Right::ALL.into_iter().filter(|right| actor.may_somewhere(*right)).collect(),
        }
    }

    /// Whether the navigation offers what `right` allows.
    pub fn has(&self, right: Right) -> bool {
        self.rights.contains(&right)
    }
}

/// A form that was refused: nothing typed is lost, and each fault stands at its field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Returned {
    /// Which form, by its name.
    pub form: String,
    /// What was typed, by field; never a password.
    pub values: BTreeMap<String, String>,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
    /// A sentence about the whole form: a message key, with an optional count for `{$count}`.
    pub notice: Option<(String, i64)>,
}

impl Returned {
    /// What was typed into `field`.
    pub fn value(&self, field: &str) -> String {
        self.values.get(field).cloned().unwrap_or_default()
    }

    /// The message key of the first fault of `field`.
    pub fn fault(&self, field: &str) -> Option<String> {
        self.faults.iter().find(|fault| fault.field == field).map(|fault| fault.message.clone())
    }
}

/// The page's own facts.
pub fn use_page() -> Page {
    use_context::<Page>().unwrap_or_default()
}

/// The form that came back, until somebody leaves its page: the browser keeps what the server wrote into
/// the document for as long as it stays in it, and what is shown once must not be shown again.
#[derive(Clone, Copy)]
pub struct CameBack(StoredValue<Option<Returned>>);

impl CameBack {
    /// Takes it from the page's own facts, for every component within.
    pub fn provide() -> Self {
        let came_back = Self(StoredValue::new(use_page().returned));
        provide_context(came_back);
        came_back
    }

    /// Somebody has left the page.
    pub fn forget(self) {
        self.0.set_value(None);
    }
}

/// The form named `form` as it came back to this page, or an untouched one.
pub fn use_returned(form: &str) -> Returned {
    let path = use_page().path;
    use_context::<CameBack>()
        .and_then(|CameBack(returned)| returned.get_value())
        .filter(|returned| returned.form == form && path.is_none_or(|path| stands_at(&path)))
        .unwrap_or_default()
}

/// Whether this is the page of `path`, and not the next one, which may be shown before it is said that
/// somebody left.
fn stands_at(path: &str) -> bool {
    let here = use_location().pathname.get_untracked();
    path.split(['?', '#']).next() == Some(here.as_str())
}

/// Says on `<html>` that the page has hands. Styles and tests look for it.
#[cfg(feature = "hydrate")]
pub fn wake() {
    if let Some(html) = document().document_element() {
        // Where the browser refuses, the page only looks asleep.
        let _ = html.set_attribute(AWAKE, "");
    }
}

/// Whether the page has hands. Not on the server.
pub fn is_awake() -> bool {
    document().document_element().is_some_and(|html| html.has_attribute(AWAKE))
}

#[cfg(feature = "hydrate")]
impl Page {
    /// Moves the browser's address to the page that it shows, so that the router finds it there and a
    /// reload asks for the page instead of posting the form again.
    pub fn settle_address(&self) {
        let Some(path) = &self.path else { return };
        let history = web_sys::window().and_then(|window| window.history().ok());
        if let Some(history) = history {
            // Where the browser refuses, the page only stays without hands.
            history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(path)).ok();
        }
    }

    /// Reads what the server wrote into the document.
    pub fn from_document() -> Self {
        web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| document.get_element_by_id(ELEMENT))
            .and_then(|element| element.text_content())
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default()
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use leptos_router::components::Router;
    use leptos_router::location::RequestUrl;

    #[component]
    fn Goal() -> impl IntoView {
        use_returned("goal").value("value")
    }

    fn goal_at(address: &str, left_before: bool) -> String {
        let returned = Returned {
            form: "goal".into(),
            values: BTreeMap::from([("value".into(), "forty".into())]),
            ..Returned::default()
        };
        let path = Some("/cities/90001?year=2030".to_owned());
        Owner::new().with(|| {
            provide_context(RequestUrl::new(address));
            provide_context(Page { returned: Some(returned), path, ..Page::default() });
            let came_back = CameBack::provide();
            if left_before {
                came_back.forget();
            }
            view! { <Router><Goal/></Router> }.to_html()
        })
    }

    #[test]
    fn a_form_that_came_back_stays_with_its_page() {
        assert!(goal_at("/cities/90001", false).contains("forty"));
        assert!(!goal_at("/cities/73007", false).contains("forty"));
    }

    #[test]
    fn a_form_that_came_back_is_gone_for_whoever_leaves_and_returns() {
        assert!(!goal_at("/cities/90001", true).contains("forty"));
    }
}
