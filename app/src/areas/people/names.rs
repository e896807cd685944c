//! Roles, places and devices by name, in the page's language.

use super::view::{DeviceView, Held, Place};
use crate::t;
use hamsa_domain::people::Role;

/// Key of a role's name.
pub fn role_message(role: Role) -> String {
    format!("people-role-{}", role.code().replace('_', "-"))
}

/// A role by name.
pub fn role(role: Role) -> String {
    t!(role_message(role))
}

/// A place by name.
pub fn place(place: &Place) -> String {
    let (key, name) = place.message();
    t!(key, name = name)
}

/// A role and its place.
pub fn held(held: &Held) -> String {
    t!("people-held", role = role(held.role), place = place(&held.place))
}

/// A device, by browser and system.
pub fn device(device: &DeviceView) -> String {
    let (browser, system) = (t!(device.browser.message()), t!(device.system.message()));
    t!("people-device", browser = browser, system = system)
}

impl Place {
    /// Key of its name, and the argument of that message.
    pub fn message(&self) -> (&'static str, String) {
        match self {
            Self::Network => ("people-place-network", String::new()),
            Self::City(name) => ("people-place-city", name.clone()),
            Self::School(name) => ("people-place-school", name.clone()),
            Self::Cohort(code) => ("people-place-cohort", code.clone()),
            Self::Meeting(code) => ("people-place-meeting", code.clone()),
        }
    }
}
