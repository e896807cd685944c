use crate::areas::data::rounds::view::CellView;
use crate::page::Returned;
use crate::t;
use hamsa_domain::data::round::submission::field;
use hamsa_domain::id::IndicatorCode;
use leptos::prelude::*;

/// One figure to type in: a number, or that it is not known; nothing where nothing was said.
#[component]
pub fn PhoneRow(
    /// The figure.
    cell: CellView,
    /// The form as it came back, if it did.
    form: Returned,
) -> impl IntoView {
    let came_back = !form.form.is_empty();
    let of = |part: &str, own: String| {
        if came_back { form.value(&field(part, &cell.code)) } else { own }
    };
    let now = cell.now.clone();
    let number = of("number", now.as_ref().map(|value| value.typed.clone()).unwrap_or_default());
    let is_unknown = now.as_ref().is_some_and(|value| value.number.is_none());
    let unknown = of("unknown", if is_unknown { "1".to_owned() } else { String::new() });
    // The form has no room for the school's remark; it must not be lost for that.
    let note = of("note", now.map(|value| value.note).unwrap_or_default());
    let limit: i64 = form.value(&format!("limit:{}", cell.code)).parse().unwrap_or_default();
    let fault = form.fault(cell.code.as_str()).map(|key| t!(key, limit = limit));
    let is_faulty = fault.is_some();
    let id = field_id(&cell.code);
    let last = cell.last.as_ref().map(|last| {
        let value = last.number.clone().unwrap_or_else(|| t!("rounds-not-known"));
        t!("rounds-last-year-was", value = value)
    });
    let (hint_id, fault_id) = (format!("{id}-hint"), format!("{id}-fault"));
    let described = if is_faulty { format!("{hint_id} {fault_id}") } else { hint_id.clone() };
    view! {
        <div class="phone-row field" class:faulty=is_faulty>
            <label for=id.clone()>{cell.name.clone()}</label>
            <p class="hint" id=hint_id>{last}" "{t!(cell.unit)}</p>
            <div class="phone-answer">
                <input
                    class="input"
                    id=id
                    name=field("number", &cell.code)
                    inputmode="decimal"
                    dir="ltr"
                    value=number
                    autocomplete="off"
                    aria-invalid=is_faulty.then_some("true")
                    aria-describedby=described
                    autofocus=is_faulty
                />
                <label class="checkbox">
                    <input
                        type="checkbox"
                        name=field("unknown", &cell.code)
                        value="1"
                        checked=!unknown.is_empty()
                    />
                    <span>{t!("rounds-not-known")}</span>
                </label>
            </div>
            <input type="hidden" name=field("note", &cell.code) value=note/>
            {fault.map(|fault| view! { <p class="fault" id=fault_id>{fault}</p> })}
        </div>
    }
    .into_any()
}

/// The id of the field for a cell's number.
pub fn field_id(cell: &IndicatorCode) -> String {
    format!("phone-{}", cell.as_str().replace('.', "-"))
}
