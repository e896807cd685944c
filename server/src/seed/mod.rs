//! Filling the house: reference data, what is counted, the sample network, demo accounts, the Ministry's files, demo
//! rounds and demo boards.
//!
//! Every step may be done again: what is there stays, and what a person decided is never undone.

pub mod accounts;
mod asked;
mod boards;
mod catalogue;
mod history;
mod invented;
mod late_truth;
mod ministry;
mod network;
mod round;
mod synthetic;
pub mod table;

use crate::Server;
use hamsa_app::AppError;
use hamsa_app::areas::data::bring::BringError;
use hamsa_app::areas::people::password::PasswordError;
use hamsa_store::{Change, StoreError};
use std::io;
use table::{TableError, Tables};

/// What is wanted beyond reference data and sample membership.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// Accounts for trying Hamsa out, all with one known password.
    pub demo: bool,
    /// So many earlier years of invented figures; for measuring only.
    pub synthetic_years: u16,
    /// Figures of so many further indicators, invented; for measuring only.
    pub synthetic_indicators: u16,
    /// So many copies of all authorities and figures; for measuring only.
    pub copies: u16,
}

/// Why seeding stopped.
#[derive(Debug, thiserror::Error)]
pub enum SeedError {
    /// A file of seeds.
    #[error(transparent)]
    Table(#[from] TableError),
    /// The database.
    #[error("the database: {0}")]
    Store(#[from] StoreError),
    /// A file of the Ministry.
    #[error("{0}")]
    Bring(#[from] BringError),
    /// A file of the Ministry that cannot be read.
    #[error("{file} cannot be read: {why}")]
    Unreadable {
        /// Its name.
        file: String,
        /// What is wrong with it.
        why: String,
    },
    /// The demo password.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// What is made of the demo's figures: a forecast, what does not fit.
    #[error("{0}")]
    Made(#[from] AppError),
    /// A folder.
    #[error("{0}")]
    Folder(#[from] io::Error),
}

/// Seeds the house from the folder of seeds; `tell` hears a line about each step.
///
/// # Errors
///
/// If a seed is missing or wrong, or the database refuses.
pub async fn seed(
    server: &Server,
    change: &Change,
    wishes: &Wishes,
    tell: &mut (dyn FnMut(String) + Send),
) -> Result<(), SeedError> {
    let tables = Tables::read(&server.settings.seeds)?;
    let store = &server.house.store;
    tell(network::reference(store, change, &tables).await?);
    tell(catalogue::reference(store, change, &tables).await?);
    tell(network::sample(store, change, &tables).await?);
    if wishes.demo {
        tell(accounts::make(store, change, &tables.accounts).await?);
    } else {
        tell("Demo accounts: none, since the address is https; --demo makes them.".into());
    }
    for line in ministry::bring_all(server, change).await? {
        tell(line);
    }
    if wishes.demo {
        tell(late_truth::tell(server, change).await?);
        tell(history::tell(server, change).await?);
        tell(round::open(server, change).await?);
        tell(boards::make(server, change).await?);
    }
    let is_synthetic = [wishes.synthetic_years, wishes.synthetic_indicators, wishes.copies];
    if is_synthetic.iter().any(|many| *many > 0) {
        tell(synthetic::invent(server, change, &tables, wishes).await?);
    }
    Ok(())
}
