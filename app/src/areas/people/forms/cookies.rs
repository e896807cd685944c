//! The two cookies of the house.

use crate::house::House;
use hamsa_domain::Language;
use hamsa_domain::time::SECOND;

/// A year, in seconds.
const YEAR: i64 = 365 * 24 * 60 * 60;

/// Keeps the session on the device; no script can read it.
pub fn session(house: &House, secret: &str) -> String {
    let (name, secure) = (house.session_cookie(), secure(house));
    let seconds = house.session_lives / SECOND;
    format!("{name}={secret}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
}

/// Takes the session off the device.
pub fn no_session(house: &House) -> String {
    let (name, secure) = (house.session_cookie(), secure(house));
    format!("{name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax{secure}")
}

/// Keeps the language, also for those who never sign in.
pub fn language(house: &House, language: Language) -> String {
    let (code, secure) = (language.code(), secure(house));
    format!("language={code}; Path=/; Max-Age={YEAR}; HttpOnly; SameSite=Lax{secure}")
}

fn secure(house: &House) -> &'static str {
    if house.is_secure() { "; Secure" } else { "" }
}
