//! The pieces pages are made of: no word of the domain in here.
