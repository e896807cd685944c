use crate::t;
use leptos::prelude::*;

/// What is typed into a [`Field`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldKind {
    /// Words.
    #[default]
    Text,
    /// An e-mail address.
    Email,
    /// A password; it never comes back with a returned form.
    Password,
    /// What is searched for.
    Search,
    /// A whole number.
    Number,
    /// A day.
    Date,
    /// A file of the device.
    File,
}

impl FieldKind {
    fn input(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Email => "email",
            Self::Password => "password",
            Self::Search => "search",
            // Not "number": its arrows and its wheel change figures unseen.
            Self::Number => "text",
            Self::Date => "date",
            Self::File => "file",
        }
    }

    /// What reads from left to right in every language.
    fn direction(self) -> Option<&'static str> {
        match self {
            Self::Email | Self::Password | Self::Number => Some("ltr"),
            Self::Text | Self::Search => Some("auto"),
            Self::Date | Self::File => None,
        }
    }
}

/// One line to fill in, with its label, its hint, and what is wrong with it.
#[component]
pub fn Field(
    /// What is asked.
    #[prop(into)]
    label: String,
    /// The field it is sent as.
    #[prop(into)]
    name: String,
    /// What is typed into it.
    #[prop(optional)]
    kind: FieldKind,
    /// What stands in it to begin with.
    #[prop(optional, into)]
    value: String,
    /// What helps to fill it in.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// The message key of what is wrong with it.
    #[prop(optional_no_strip, into)]
    fault: Option<String>,
    /// What the browser may fill in by itself (the `autocomplete` tokens of HTML).
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// The direction of what is typed, where it is not that of its kind.
    #[prop(optional)]
    dir: Option<&'static str>,
    /// Whether it must be filled in.
    #[prop(optional)]
    required: bool,
    /// The files that can be chosen.
    #[prop(optional)]
    accept: Option<&'static str>,
    /// Its id, where the name occurs twice on a page.
    #[prop(optional_no_strip, into)]
    id: Option<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| format!("field-{name}"));
    let described = Described::new(&id, hint, fault);
    view! {
        <div class="field" class:faulty=described.is_faulty()>
            <label for=id.clone()>{label}</label>
            {described.hint()}
            <input
                class="input"
                type=kind.input()
                inputmode=(kind == FieldKind::Number).then_some("numeric")
                id=id
                name=name
                value=(kind != FieldKind::File).then_some(value)
                dir=dir.or(kind.direction())
                autocomplete=autocomplete
                accept=accept
                required=required
                aria-invalid=described.is_faulty().then_some("true")
                aria-describedby=described.ids()
                // Of several, browsers go to the first: the page opens where it is to be mended.
                autofocus=described.is_faulty()
            />
            {described.fault()}
        </div>
    }
}

/// The words around a control, tied to it for those who do not see it.
pub(super) struct Described {
    hint: Option<(String, String)>,
    fault: Option<(String, String)>,
}

impl Described {
    /// The words around the control `id`; `fault` is a message key.
    pub(super) fn new(id: &str, hint: Option<String>, fault: Option<String>) -> Self {
        Self {
            hint: hint.map(|hint| (format!("{id}-hint"), hint)),
            fault: fault.map(|key| (format!("{id}-fault"), t!(key))),
        }
    }

    pub(super) fn is_faulty(&self) -> bool {
        self.fault.is_some()
    }

    pub(super) fn ids(&self) -> Option<String> {
        let ids: Vec<&str> =
            [&self.hint, &self.fault].into_iter().flatten().map(|(id, _)| id.as_str()).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    pub(super) fn hint(&self) -> impl IntoView + use<> {
        self.hint.clone().map(|(id, hint)| view! { <p class="hint" id=id>{hint}</p> })
    }

    pub(super) fn fault(&self) -> impl IntoView + use<> {
        self.fault.clone().map(|(id, fault)| view! { <p class="fault" id=id>{fault}</p> })
    }
}
