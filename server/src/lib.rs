//! The server of Hamsa: what stands between the network and the pages.
//!
//! `router` lists everything that is answered and the layers around it; `cli` is the `hamsa`
//! command; `open` puts the running house together from its `settings`. The library exists so
//! that tests build the router in their own process.

// View types nest deeply; the compiler asks for more room than its default.
#![recursion_limit = "512"]

pub mod api;
pub mod assets;
pub mod backup;
pub mod cli;
pub mod clock;
pub mod health;
pub mod jobs;
pub mod layers;
pub mod listen;
pub mod mail;
pub mod open;
pub mod pages;
pub mod private;
pub mod router;
pub mod seed;
pub mod settings;
pub mod telemetry;

pub use open::Server;
pub use router::router;
pub use settings::Settings;
