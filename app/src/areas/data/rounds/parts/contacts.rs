use super::languages;
use crate::areas::data::rounds::view::{RoundView, SchoolLine, Stage};
use crate::areas::data::rounds::words::count;
use crate::page::{Returned, use_returned};
use crate::ui::{Button, Buttons, Kind, PostForm, Section, TableFrame};
use crate::{routes, t};
use hamsa_domain::data::round::Contact;
use leptos::prelude::*;

/// The form, by its name.
const FORM: &str = "rounds-contacts";

/// Whom the city asks at each school, in one form; what has not gone out can be sent from it.
#[component]
pub fn Contacts(
    /// The round.
    view: RoundView,
) -> impl IntoView {
    let form = use_returned(FORM);
    // What was typed is not lost where the round was closed meanwhile.
    let is_kept = view.line.stage != Stage::Closed || !form.form.is_empty();
    (view.may_collect && is_kept).then(|| {
        let rows = view
            .schools
            .iter()
            .filter(|line| !line.is_closed)
            .map(|line| view! { <Row line=line.clone() form=form.clone()/> })
            .collect_view();
        let parts = |line: &SchoolLine| ["name", "email"].map(|part| (part, line.clone()));
        let faulty = view.schools.iter().flat_map(parts).filter_map(|(part, line)| {
            let is_faulty = form.fault(&format!("{part}:{}", line.school)).is_some();
            is_faulty.then(|| (format!("{part}-{}", line.school), line.name))
        });
        let faulty = faulty.collect();
        let has_unsent = view.unsent > 0;
        let send = has_unsent.then(|| {
            view! {
                <Button name="then".to_owned() value="send".to_owned()>
                    {t!("rounds-save-and-send")}
                </Button>
            }
        });
        let send_hint = has_unsent.then(|| view! { <p class="hint">{t!("rounds-send-hint")}</p> });
        // Once everybody has a link there is seldom something to change.
        let is_open = has_unsent || !form.form.is_empty();
        let known = view.schools.iter().filter(|line| !line.email.is_empty()).count();
        view! {
            <Section id="contacts" title=t!("rounds-contacts") lead=t!("rounds-contacts-lead")>
              <details open=is_open>
                <summary>{t!("rounds-contacts-known", count = count(known))}</summary>
                <PostForm action=format!("{}/contacts", routes::round(&view.line.id)) returned=form.clone() faulty>
                    <TableFrame label=t!("rounds-contacts")>
                        <table class="table stacks">
                            <thead>
                                <tr>
                                    <th scope="col">{t!("data-school")}</th>
                                    <th scope="col">{t!("rounds-contact-name")}</th>
                                    <th scope="col">{t!("rounds-contact-email")}</th>
                                    <th scope="col">{t!("rounds-contact-language")}</th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </TableFrame>
                    {send_hint}
                    <Buttons>
                        {send}
                        <Button kind=Kind::Quiet>{t!("rounds-save-contacts")}</Button>
                    </Buttons>
                </PostForm>
              </details>
            </Section>
        }
    })
}

#[component]
fn Row(line: SchoolLine, form: Returned) -> impl IntoView {
    let typed = |part: &str, own: String| {
        let field = format!("{part}:{}", line.school);
        if form.form.is_empty() { own } else { form.value(&field) }
    };
    let kept = Contact::told_as(&line.contact, &line.email, line.language);
    let was = view! {
        <input type="hidden" name=format!("was:{}", line.school) value=typed("was", kept)/>
    };
    let language = typed("language", line.language.code().to_owned());
    let options = languages()
        .into_iter()
        .map(|(code, name)| {
            let selected = code == language;
            view! { <option value=code selected=selected>{name}</option> }
        })
        .collect_view();
    let school = line.name.clone();
    let input = |part: &str, kind: &'static str, dir: &'static str, own: String, label: String| {
        let name = format!("{part}:{}", line.school);
        let fault = form.fault(&name).map(|key| t!(key));
        let id = format!("{part}-{}", line.school);
        let described = fault.is_some().then(|| format!("{id}-fault"));
        view! {
            <input
                class="input"
                type=kind
                id=id
                name=name
                dir=dir
                value=typed(part, own)
                autocomplete="off"
                aria-label=label
                aria-invalid=fault.is_some().then_some("true")
                aria-describedby=described.clone()
                autofocus=fault.is_some()
            />
            {fault.map(|fault| view! { <p class="fault" id=described>{fault}</p> })}
        }
        .into_any()
    };
    let name_label = t!("rounds-contact-name-of", school = school.clone());
    let email_label = t!("rounds-contact-email-of", school = school.clone());
    let language_label = t!("rounds-contact-language-of", school = school);
    view! {
        <tr>
            <th scope="row"><bdi dir="auto">{line.name.clone()}</bdi> {was}</th>
            <td data-label=t!("rounds-contact-name")>
                <div>{input("name", "text", "auto", line.contact.clone(), name_label)}</div>
            </td>
            <td data-label=t!("rounds-contact-email")>
                <div>{input("email", "email", "ltr", line.email.clone(), email_label)}</div>
            </td>
            <td data-label=t!("rounds-contact-language")>
                <div>
                    <select
                        class="input"
                        name=format!("language:{}", line.school)
                        aria-label=language_label
                    >
                        {options}
                    </select>
                </div>
            </td>
        </tr>
    }
    .into_any()
}
