//! Style sheets run with the language, not from left to right.

use crate::files::{files, none};

/// Properties that have a logical name, or that name a side of the screen.
const PHYSICAL: [&str; 12] = [
    "left",
    "right",
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "border-left",
    "border-right",
    "scroll-margin-left",
    "scroll-margin-right",
    "scroll-padding-left",
    "scroll-padding-right",
];

/// Properties that must not have a side as their value.
const SIDED: [&str; 4] = ["text-align", "float", "clear", "text-align-last"];

#[test]
fn style_is_in_logical_properties_only() {
    let mut offenders = Vec::new();
    for sheet in files("style/", ".css") {
        let mut start = 0;
        for line in sheet.text.split_inclusive('\n') {
            for declaration in line.split([';', '{', '}']) {
                let Some((property, value)) = declaration.split_once(':') else { continue };
                let (property, value) = (property.trim(), value.trim());
                let is_physical = PHYSICAL.contains(&property)
                    || property.starts_with("border-left-")
                    || property.starts_with("border-right-")
                    || (property.starts_with("border-")
                        && property.ends_with("-radius")
                        && (property.contains("left") || property.contains("right")))
                    || (SIDED.contains(&property) && (value == "left" || value == "right"));
                if is_physical {
                    offenders.push(format!("{}: {property}: {value}", sheet.at(start)));
                }
            }
            start += line.len();
        }
    }
    none("Say inline-start and inline-end:", offenders);
}

#[test]
fn every_sheet_is_in_the_style() {
    let main = files("style/", "main.css").remove(0).text;
    let offenders = files("style/", ".css")
        .into_iter()
        .map(|sheet| sheet.path.replace("style/", ""))
        .filter(|name| name != "main.css" && !main.contains(&format!("\"{name}\"")))
        .collect();
    none("style/main.css does not import:", offenders);
}
