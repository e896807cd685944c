//! What the tests share.

pub mod household;
pub mod postgres;
