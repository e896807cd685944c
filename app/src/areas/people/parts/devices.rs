use crate::areas::people::names;
use crate::areas::people::paths::END_DEVICE;
use crate::areas::people::view::DeviceView;
use crate::t;
use crate::ui::{Badge, BadgeKind, Button, Kind, Section};
use leptos::prelude::*;

/// The devices on which one is signed in; each but this one can be signed out from here.
#[component]
pub fn Devices(
    /// Latest first.
    devices: Vec<DeviceView>,
) -> impl IntoView {
    let rows = devices.into_iter().map(|device| view! { <Device device/> }).collect_view();
    view! {
        <Section id="devices" title=t!("people-devices-title") lead=t!("people-devices-lead")>
            <ul class="list">{rows}</ul>
        </Section>
    }
}

#[component]
fn Device(device: DeviceView) -> impl IntoView {
    let name = names::device(&device);
    let end = t!("people-device-end-named", device = name.clone());
    let aside = if device.this_one {
        view! { <Badge kind=BadgeKind::Accent>{t!("people-device-this")}</Badge> }.into_any()
    } else {
        view! {
            <form method="post" action=END_DEVICE class="inline">
                <input type="hidden" name="session" value=device.session.to_string()/>
                <Button kind=Kind::Quiet>
                    <span aria-hidden="true">{t!("people-device-end")}</span>
                    <span class="visually-hidden">{end}</span>
                </Button>
            </form>
        }
        .into_any()
    };
    view! {
        <li>
            <span>
                {name} <br/>
                <span class="hint">{t!("people-device-opened", moment = device.opened)}</span> <br/>
                <span class="hint">{t!("people-device-seen", moment = device.seen)}</span>
            </span>
            <span class="list-aside">{aside}</span>
        </li>
    }
}
