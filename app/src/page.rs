//! What a page knows before anything is loaded: who is looking, and a form that came back.
//!
//! The server writes it into the document, the browser reads it from there, so both sides render
//! the same.

mod returned;

pub use returned::{CameBack, Returned, use_returned};

use crate::AppError;
use hamsa_domain::id::AuthorityCode;
use hamsa_domain::people::{Actor, Right};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

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
    /// The path and query to which people go back from an error page: that of the page they asked for,
    /// or from which they sent a form.
    pub came_from: Option<String>,
    /// The address of the chart module, loaded only where a chart is.
    pub chart_module: String,
    /// The address of the sign (the hamsa), by its hashed name.
    pub mark: String,
    /// This house's public address, for printed links, without a trailing slash.
    pub address: String,
    /// Today's year in Israel, so that no component asks a clock.
    pub year: i32,
    /// Whom to turn to about accessibility.
    pub contact: Contact,
}

/// Whom to turn to about accessibility, as the operator of this house gives it; what is not given is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The accessibility coordinator's name.
    pub name: String,
    /// Their telephone number.
    pub phone: String,
    /// Their e-mail address.
    pub email: String,
}

impl Contact {
    /// Whether there is a way to reach anybody.
    pub fn is_given(&self) -> bool {
        !self.phone.is_empty() || !self.email.is_empty()
    }
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

/// The page's own facts.
pub fn use_page() -> Page {
    use_context::<Page>().unwrap_or_default()
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
