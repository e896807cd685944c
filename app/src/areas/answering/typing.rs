//! The form while somebody types into it: the browser's fields are what counts, and are read anew at every
//! letter, so that what a script has filled in before is seen like what a person types.

use super::checking::{Examined, Examiner, Rules};
use hamsa_domain::data::catalogue::{Finding, Severity};
use hamsa_domain::data::round::TypedForm;
use hamsa_domain::data::round::submission::field;
use hamsa_domain::id::IndicatorCode;
use leptos::ev::{Event, KeyboardEvent};
use leptos::html::Form;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement, HtmlInputElement};

/// A form, and what is to be said of it now.
#[derive(Clone, Copy)]
pub struct Typing {
    /// The form in the page.
    pub form: NodeRef<Form>,
    examiner: StoredValue<Examiner>,
    examined: RwSignal<Examined>,
    /// The cell in which somebody is: what is half typed is not found fault with.
    within: RwSignal<Option<IndicatorCode>>,
}

impl Typing {
    /// A form in which this stands to begin with.
    pub fn begin(rules: Rules, typed: &TypedForm) -> Self {
        let examiner = Examiner::new(rules);
        let typing = Self {
            form: NodeRef::new(),
            examined: RwSignal::new(examiner.examine(typed)),
            examiner: StoredValue::new(examiner),
            within: RwSignal::new(None),
        };
        Effect::new(move || {
            if typing.form.get().is_some() {
                typing.look();
            }
        });
        typing
    }

    /// How many figures are answered, and how many are asked.
    pub fn progress(self) -> (usize, usize) {
        self.examined.with(|examined| (examined.answered, examined.expected))
    }

    /// How many cells cannot be read.
    pub fn faults(self) -> usize {
        self.examined.with(|examined| examined.faults.len())
    }

    /// Whether a cell cannot be read, or cannot be so, as the form stands in the beginning.
    pub fn is_wrong(self, cell: &IndicatorCode) -> bool {
        self.examined.with_untracked(|examined| {
            let cannot_be = |finding: &Finding| finding.severity == Severity::Impossible;
            examined.faults.contains_key(cell) || examined.at(cell).any(cannot_be)
        })
    }

    /// What keeps a cell from being read: the key of a message and its `$limit`.
    pub fn fault(self, cell: &IndicatorCode) -> Option<(String, i64)> {
        if self.is_within(cell) {
            return None;
        }
        self.examined.with(|examined| examined.faults.get(cell).cloned())
    }

    /// What is found at a cell.
    pub fn findings(self, cell: &IndicatorCode) -> Vec<Finding> {
        if self.is_within(cell) {
            return Vec::new();
        }
        self.examined.with(|examined| examined.at(cell).cloned().collect())
    }

    fn is_within(self, cell: &IndicatorCode) -> bool {
        self.within.with(|within| within.as_ref() == Some(cell))
    }

    /// Somebody typed a letter (`done` is false), or left a field or ticked a box.
    pub fn hear(self, event: &Event, done: bool) {
        let name = event.target().and_then(|target| name_of(target.dyn_ref()?));
        let name = name.unwrap_or_default();
        let cell = name.split_once(':').map(|(_, cell)| IndicatorCode::new(cell));
        self.within.set(cell.filter(|_| !done));
        self.keep_to_one(&name);
        self.look();
    }

    /// Enter goes on to the next number, as people know it from tables, and never sends what is half done.
    pub fn press(self, event: &KeyboardEvent) {
        let Some(here) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
            return;
        };
        let is_number = name_of(&here).is_some_and(|name| name.starts_with("number:"));
        if event.key() != "Enter" || !is_number {
            return;
        }
        event.prevent_default();
        let numbers: Vec<Element> = self.elements("number:");
        let next = numbers.iter().skip_while(|number| **number != here).nth(1);
        if let Some(next) = next.and_then(|next| next.dyn_ref::<HtmlElement>()) {
            // Where the browser refuses, the focus stays.
            let _ = next.focus();
        }
    }

    /// "As last year" for these cells, as far as they are empty.
    pub fn take_over(self, cells: &[IndicatorCode]) {
        let mut typed = self.typed();
        self.examiner.with_value(|examiner| {
            examiner.take_over(&mut typed, |cell| cells.contains(cell));
        });
        for cell in cells {
            if typed.cells.get(cell).is_some_and(|typed| typed.unchanged) {
                self.tick(&field("unchanged", cell), true);
            }
        }
        // For the script that keeps what was typed, and for this form itself.
        if let (Some(form), Ok(event)) = (self.form.get_untracked(), Event::new("change")) {
            let _ = form.dispatch_event(&event);
        }
    }

    /// A number, "unchanged" and "not known" exclude each other: what was done last counts.
    fn keep_to_one(self, name: &str) {
        let Some((part, cell)) = name.split_once(':') else { return };
        let cell = IndicatorCode::new(cell);
        let of = |part: &str| self.input(&field(part, &cell));
        let is_said = match part {
            "number" => of("number").is_some_and(|number| !number.value().trim().is_empty()),
            "unchanged" | "unknown" => of(part).is_some_and(|ticked| ticked.checked()),
            _ => false,
        };
        if !is_said {
            return;
        }
        for other in ["unchanged", "unknown"].into_iter().filter(|other| *other != part) {
            self.tick(&field(other, &cell), false);
        }
        if let (true, Some(number)) = (part != "number", of("number")) {
            number.set_value("");
        }
    }

    fn look(self) {
        let typed = self.typed();
        let examined = self.examiner.with_value(|examiner| examiner.examine(&typed));
        if self.examined.with_untracked(|before| *before != examined) {
            self.examined.set(examined);
        }
    }

    fn typed(self) -> TypedForm {
        let mut fields = Vec::new();
        for element in self.elements("") {
            let Some(name) = name_of(&element) else { continue };
            if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
                let is_box = matches!(input.type_().as_str(), "checkbox" | "radio");
                if !is_box || input.checked() {
                    fields.push((name, input.value()));
                }
            }
        }
        TypedForm::from_fields(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    }

    /// The fields whose names begin so.
    fn elements(self, beginning: &str) -> Vec<Element> {
        let Some(form) = self.form.get_untracked() else { return Vec::new() };
        let elements = form.elements();
        (0..elements.length())
            .filter_map(|index| elements.item(index))
            .filter(|element| name_of(element).is_some_and(|name| name.starts_with(beginning)))
            .collect()
    }

    fn input(self, name: &str) -> Option<HtmlInputElement> {
        let form = self.form.get_untracked()?;
        form.elements().named_item(name)?.dyn_into().ok()
    }

    fn tick(self, name: &str, ticked: bool) {
        if let Some(input) = self.input(name) {
            input.set_checked(ticked);
        }
    }
}

fn name_of(element: &Element) -> Option<String> {
    element.get_attribute("name")
}
