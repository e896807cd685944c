//! What somebody supposes, as it is set on the page and stands in its address.

use super::slider::Bounds;
use crate::areas::data::analysis::view::OutlookView;
use crate::t;
use hamsa_domain::data::forecast::{Grade, Track, WhatIf};
use hamsa_domain::data::sheet::whole_number;
use leptos::prelude::*;

const PER_CENT: Bounds = Bounds { least: 40, most: 100 };
const JOINERS: Bounds = Bounds { least: 0, most: 60 };
const CLASS: Bounds = Bounds { least: 0, most: 40 };

/// One thing that can be set.
#[derive(Clone, Copy)]
pub struct Setting {
    /// The field it is sent as, and its name in the address.
    pub name: &'static str,
    /// What it may be.
    pub bounds: Bounds,
    /// What is written behind the number.
    pub unit: &'static str,
    /// What it is where nothing is supposed.
    pub usual: i32,
    /// What it is.
    pub value: RwSignal<i32>,
}

impl Setting {
    fn read(
        name: &'static str,
        bounds: Bounds,
        unit: &'static str,
        usual: i32,
        said: &dyn Fn(&str) -> Option<String>,
    ) -> Self {
        let bounded = |number: i64| number.clamp(bounds.least.into(), bounds.most.into()) as i32;
        let said = said(name).and_then(|text| whole_number(&text)).map(bounded);
        Self { name, bounds, unit, usual, value: RwSignal::new(said.unwrap_or(usual)) }
    }

    /// A value as it is written.
    pub fn written(&self, value: i32) -> String {
        format!("\u{2066}{value}{}\u{2069}", self.unit)
    }
}

/// All that can be set on the page of a forecast.
#[derive(Clone, Copy)]
pub struct Settings {
    /// Who stays after grade 10 and after 11, in per cent.
    pub stays: [Setting; 2],
    /// Who joins besides after grade 10 and after 11.
    pub joins: [Setting; 2],
    /// A class more.
    pub class: Setting,
    /// From which year on there is a class more.
    pub class_from: i32,
}

impl Settings {
    /// What the address says, which is all in `said`; the rest is as it has been in the last years.
    pub fn read(outlook: &OutlookView, said: &dyn Fn(&str) -> Option<String>) -> Self {
        let usual = [Grade::Ten, Grade::Eleven].map(|grade| {
            let stays = (100.0 * outlook.rates.stays(grade, Track::Five)).round() as i32;
            stays.clamp(PER_CENT.least, PER_CENT.most)
        });
        Self {
            stays: [
                Setting::read("stays_10", PER_CENT, "%", usual[0], said),
                Setting::read("stays_11", PER_CENT, "%", usual[1], said),
            ],
            joins: [
                Setting::read("joins_10", JOINERS, "", 0, said),
                Setting::read("joins_11", JOINERS, "", 0, said),
            ],
            class: Setting::read("class", CLASS, "", 0, said),
            class_from: outlook.base + 1,
        }
    }

    /// Each, with what is set.
    pub fn all(&self) -> [(Setting, String); 5] {
        let [ten, eleven] = self.stays;
        let [after_ten, after_eleven] = self.joins;
        [
            (ten, t!("analysis-stays-10")),
            (eleven, t!("analysis-stays-11")),
            (after_ten, t!("analysis-joins-10")),
            (after_eleven, t!("analysis-joins-11")),
            (self.class, t!("analysis-new-class", year = self.class_from.to_string())),
        ]
    }

    /// What is supposed. A slider at what is usual supposes nothing.
    pub fn what_if(&self) -> WhatIf {
        let size = self.class.value.get().unsigned_abs();
        WhatIf {
            stays: self.stays.map(|one| {
                let percent = one.value.get();
                (percent != one.usual).then_some(f64::from(percent) / 100.0)
            }),
            joiners: self.joins.map(|one| one.value.get().unsigned_abs()),
            new_class: (size > 0).then_some((self.class_from, size)),
        }
    }

    /// `path` with what is set otherwise than usual.
    pub fn address(&self, path: &str) -> String {
        let [ten, eleven] = self.stays;
        let [after_ten, after_eleven] = self.joins;
        let set = [ten, eleven, after_ten, after_eleven, self.class]
            .into_iter()
            .map(|one| (one, one.value.get_untracked()))
            .filter(|(one, value)| *value != one.usual)
            .map(|(one, value)| format!("{}={value}", one.name));
        let set: Vec<String> = set.collect();
        if set.is_empty() { path.to_owned() } else { format!("{path}?{}", set.join("&")) }
    }

    /// Nothing is supposed any more.
    pub fn reset(&self) {
        for (one, _) in self.all() {
            one.value.set(one.usual);
        }
    }
}
