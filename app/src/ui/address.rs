use leptos::prelude::*;

/// The address of the page in view. Where none is known it is empty.
#[derive(Clone, Copy)]
pub struct Address {
    /// The path.
    pub path: Signal<String>,
    /// The path and what follows it.
    pub whole: Signal<String>,
}

impl Address {
    /// One that stays as it is.
    pub fn fixed(whole: String) -> Self {
        let path = whole.split(['?', '#']).next().unwrap_or_default().to_owned();
        Self { path: Signal::stored(path), whole: Signal::stored(whole) }
    }
}

/// The address of the page in view.
pub fn use_address() -> Address {
    use_context().unwrap_or_else(|| Address::fixed(String::new()))
}
