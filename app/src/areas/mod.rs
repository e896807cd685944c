//! The areas of the house, one folder each. They never import each other.

pub mod about;
pub mod answering;
pub mod cities;
pub mod data;
pub mod people;
