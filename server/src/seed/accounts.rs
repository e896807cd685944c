//! Accounts for trying Hamsa out. They are roles, never persons.

use super::SeedError;
use super::table::{AccountRow, Tables};
use crate::Server;
use hamsa_app::areas::people::password;
use hamsa_domain::id::AccountId;
use hamsa_store::{Change, NewAccount, Store, StoreError};

/// The password of all of them: it is printed, and stands in the README.
pub const DEMO_PASSWORD: &str = "five-units-5";

/// Makes the accounts that are not there, and gives them their roles.
pub async fn make(
    store: &Store,
    change: &Change,
    rows: &[AccountRow],
) -> Result<String, SeedError> {
    let mut made = 0;
    for row in rows {
        let account = match store.account_by_email(&row.email).await? {
            Some(account) => account.id,
            None => {
                made += 1;
                create(store, change, row).await?
            }
        };
        match store.give_grant(change, &account, row.role, &row.scope).await {
            Ok(_) | Err(StoreError::Taken) => {}
            Err(error) => return Err(error.into()),
        }
    }
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
