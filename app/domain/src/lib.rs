//! The rules of Hamsa, and nothing else: who may do what, what is valid, what a number means,
//! what may be disclosed. Knows no web, database, clock or chance; `now` and the [`people::Actor`]
//! come in as arguments and a [`Refusal`] goes out.

pub mod cities;
pub mod data;
pub mod disclosure;
pub mod id;
pub mod language;
pub mod people;
pub mod refusal;
pub mod text;
pub mod time;

pub use language::Language;
pub use refusal::{Fault, Refusal};
pub use time::Instant;
