//! A form that came back, for the page that holds it.

use super::use_page;
use hamsa_domain::Fault;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::page::Page;
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
