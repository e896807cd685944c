//! The layers around every answer, one file each; `router` puts them in order.

mod compress;
mod errors;
mod limits;
mod number;
mod origin;
mod panics;
mod security;
mod session;

pub use compress::{Encoding, compress, preferred as preferred_encoding};
pub use errors::errors;
pub use limits::{body, time};
pub use number::{Nonce, Number};
pub use origin::origin;
pub use panics::catch;
pub use security::headers;
pub use session::session;
