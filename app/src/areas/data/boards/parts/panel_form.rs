use super::indicator_slot::IndicatorSlot;
use super::kind_choice::KindChoice;
use super::place_choice::PlaceChoice;
use super::typed::{FORM, SLOTS, Typed};
use super::years_choice::YearsChoice;
use crate::areas::data::boards::view::Offer;
use crate::page::use_returned;
use crate::ui::{Button, ButtonLink, Buttons, Field, Kind, PostForm, Section};
use crate::{routes, t};
use hamsa_domain::data::panel::{Choice, Panel};
use hamsa_domain::id::BoardId;
use leptos::prelude::*;

/// Builds a panel by pointing: how it is shown, what, of whom and of when.
#[component]
pub fn PanelForm(
    /// The board.
    board: BoardId,
    /// What it can be made of.
    offer: Offer,
    /// The panel that is changed, by its number.
    #[prop(optional_no_strip)]
    changed: Option<(u32, Panel)>,
) -> impl IntoView {
    let form = use_returned(FORM);
    // One number is of one place.
    let is_one = |place: &&String| matches!(Choice::parse(place), Some(Choice::One(_)));
    let near = offer.places.iter().map(|(place, _)| place).find(is_one).cloned();
    let panel = changed.as_ref().map(|(_, panel)| panel);
    let typed = Typed::of(&form, panel, near.as_deref());
    let panels = format!("{}/panels", routes::board(&board));
    let (title, button, action) = match &changed {
        Some((number, _)) => {
            (t!("boards-change-title"), t!("boards-change"), format!("{panels}/{number}"))
        }
        None => (t!("boards-add-title"), t!("boards-add"), panels),
    };
    let leave = changed.is_some().then(|| {
        let href = routes::board_edit(&board);
        view! { <ButtonLink href kind=Kind::Quiet>{t!("boards-change-leave")}</ButtonLink> }
    });
    let slot = {
        let (offer, typed) = (offer.clone(), typed.clone());
        move |number: usize| {
            let (offer, typed) = (offer.clone(), typed.clone());
            view! { <IndicatorSlot number offer typed/> }.into_any()
        }
    };
    let has_more = (2..=SLOTS).any(|slot| !typed.value(&format!("definition{slot}")).is_empty());
    let fault = form.fault("indicators");
    let is_faulty = fault.is_some();
    let is_open = has_more || is_faulty;
    let more = (2..=SLOTS).map(&slot).collect_view();
    let first = slot(1);
    view! {
        <Section id="panel-form" title lead=t!("boards-add-lead")>
            <PostForm action returned=form.clone()>
                <KindChoice value=typed.value("kind") fault=form.fault("kind")/>
                <fieldset class="field" class:faulty=is_faulty>
                    <legend>{t!("boards-figures")}</legend>
                    {fault.map(|key| view! { <p class="fault">{t!(key)}</p> })}
                    {first}
                    <details open=is_open>
                        <summary class="more">{t!("boards-more-figures")}</summary>
                        {more}
                    </details>
                </fieldset>
                <PlaceChoice
                    offer=offer.clone()
                    typed=typed.clone()
                    fault=form.fault("places")
                />
                <YearsChoice years=offer.years.clone() typed=typed.clone() fault=form.fault("years")/>
                <Field
                    label=t!("boards-panel-title")
                    name="title"
                    id="panel-title".to_owned()
                    value=typed.value("title")
                    hint=t!("boards-panel-title-hint")
                    fault=form.fault("title")
                />
                <Buttons>
                    <Button>{button}</Button>
                    {leave}
                </Buttons>
            </PostForm>
        </Section>
    }
    .into_any()
}
