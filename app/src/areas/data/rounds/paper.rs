//! Links on paper: a page for each school, in its language, with a code for the camera.

use super::letters::Desk;
use super::view::Sheet;
use crate::AppError;
use crate::house::House;
use crate::plain::plain;
use crate::request::broken;
use hamsa_store::RequestInRound;
use qrcode::{Color, EcLevel, QrCode};

/// The printed page of a school, with its link.
pub fn sheet(
    house: &House,
    desk: &Desk<'_>,
    one: &RequestInRound,
    link: String,
) -> Result<Sheet, AppError> {
    let language = one.request.contact.language;
    let messages = house.languages.messages(language);
    let told = desk.told(&messages, one);
    let count = one.completeness.expected;
    let say = |key: &str| told.say(key, &link, count);
    Ok(Sheet {
        language,
        school: one.school_name.clone(),
        title: plain(&say("rounds-paper-title")),
        sender: say("rounds-paper-sender"),
        sentences: vec![say("rounds-paper-what"), say("rounds-paper-until")],
        scan: say("rounds-paper-scan"),
        type_in: say("rounds-paper-type"),
        personal: say("rounds-paper-personal"),
        modules: modules(&link)?,
        link,
    })
}

/// The modules of a code that holds `link`, row by row. A stain may cover a quarter of it.
fn modules(link: &str) -> Result<Vec<String>, AppError> {
    let code = QrCode::with_error_correction_level(link, EcLevel::Q)
        .map_err(|error| broken(&std::io::Error::other(error.to_string())))?;
    let letter = |color: &Color| if *color == Color::Dark { '1' } else { '0' };
    let colors = code.to_colors();
    Ok(colors.chunks(code.width()).map(|row| row.iter().map(letter).collect()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_a_square_with_an_eye_in_three_corners() {
        let modules = modules("https://hamsa.example/answer/abc").expect("a code");
        let width = modules.len();
        assert!(modules.iter().all(|row| row.len() == width));
        assert!(modules[0].starts_with("1111111") && modules[0].ends_with("1111111"));
        assert!(modules[width - 1].starts_with("1111111"));
        assert!(!modules[width - 1].ends_with("1111111"));
    }
}
