use leptos::prelude::*;

/// The address of the page in view. Around an error there may be none; then it is empty.
#[derive(Clone, Copy)]
pub struct Address {
    /// The path.
    pub path: Signal<String>,
    /// The path and what follows it.
    pub whole: Signal<String>,
}

/// The address of the page in view.
pub fn use_address() -> Address {
    use_context().unwrap_or_else(|| {
        let none = Signal::stored(String::new());
        Address { path: none, whole: none }
    })
}
