//! Accounts for trying Hamsa out. They are roles, never persons.

use super::SeedError;
use super::table::{AccountRow, Tables};
use crate::Server;
use hamsa_app::areas::people::password;
use hamsa_domain::id::AccountId;
use hamsa_store::{Change, NewAccount, Store};
use std::collections::BTreeMap;

/// The password of all of them: it is printed where they are listed.
pub const DEMO_PASSWORD: &str = "five-units-5";

/// Makes the accounts that are not there, with their roles. A role that was ended since stays ended.
pub async fn make(
    store: &Store,
    change: &Change,
    rows: &[AccountRow],
) -> Result<String, SeedError> {
    let mut made: BTreeMap<&str, AccountId> = BTreeMap::new();
    for row in rows {
        if !made.contains_key(row.email.as_str()) {
            if store.account_by_email(&row.email).await?.is_some() {
                continue;
            }
            made.insert(&row.email, create(store, change, row).await?);
        }
        store.give_grant(change, &made[row.email.as_str()], row.role, &row.scope).await?;
    }
    let made = made.len();
    Ok(format!("Demo accounts: {made} made, all with the password {DEMO_PASSWORD}."))
}

async fn create(store: &Store, change: &Change, row: &AccountRow) -> Result<AccountId, SeedError> {
    let account = NewAccount {
        email: row.email.clone(),
        name: row.name.clone(),
        password_hash: Some(password::hash(DEMO_PASSWORD)?),
        language: Some(row.language),
    };
    Ok(store.create_account(change, &account).await?)
}

/// The demo accounts that exist and are open, by address and name, in the order of the seeds.
///
/// # Errors
///
/// If the seeds or the database cannot be read.
pub async fn demo_accounts(server: &Server) -> Result<Vec<(String, String)>, SeedError> {
    let mut accounts: Vec<(String, String)> = Vec::new();
    for row in Tables::read(&server.settings.seeds)?.accounts {
        if accounts.iter().any(|(email, _)| *email == row.email) {
            continue;
        }
        let account = server.house.store.account_by_email(&row.email).await?;
        if let Some(account) = account.filter(|account| account.disabled_at.is_none()) {
            accounts.push((account.email, account.name));
        }
    }
    Ok(accounts)
}
