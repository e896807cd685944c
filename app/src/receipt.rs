//! What was just done, said once on the page that follows: a cookie carries it there, and the page
//! takes it off. In the address it would be said again to whoever reloads, keeps or passes on the page.

use crate::page::use_returned;

/// Under what it stands among the page's own facts.
const FORM: &str = "receipt";
/// The value there.
const DONE: &str = "done";

/// What was just done, as the form that did it calls it; empty where nothing was.
pub fn use_receipt() -> String {
    use_returned(FORM).value(DONE)
}

#[cfg(feature = "ssr")]
pub use on_server::{COOKIE, cookie, facts, no_cookie};

#[cfg(feature = "ssr")]
mod on_server {
    use super::{DONE, FORM};
    use crate::page::Returned;

    /// The cookie's name.
    pub const COOKIE: &str = "receipt";
    /// How long the next page may take to come, in seconds.
    const LASTS: i64 = 60;

    /// Carries `done`, a word of our own, to the next page.
    pub fn cookie(done: &str) -> String {
        format!("{COOKIE}={done}; Path=/; Max-Age={LASTS}; HttpOnly; SameSite=Lax")
    }

    /// Takes it off: it has been said.
    pub fn no_cookie() -> String {
        format!("{COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax")
    }

    /// What the page then knows.
    pub fn facts(done: &str) -> Returned {
        Returned {
            form: FORM.to_owned(),
            values: [(DONE.to_owned(), done.to_owned())].into(),
            ..Returned::default()
        }
    }
}
