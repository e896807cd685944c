//! The people of the house: one of every role, another city's mayor, and a stranger.

use super::Household;
use hamsa_app::token::Token;
use hamsa_domain::id::{AccountId, AuthorityCode, SchoolCode};
use hamsa_domain::people::access::ScopeKind;
use hamsa_domain::people::{Role, Scope};
use hamsa_store::NewAccount;

/// Somebody who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Nobody is signed in.
    Stranger,
    /// Somebody with this role: in Be'er Sheva, where the role is held in a city.
    Holder(Role),
    /// The mayor of Nazareth.
    OtherMayor,
    /// Signed in, without any role.
    Nobody,
}

impl Who {
    /// Everybody.
    pub fn all() -> Vec<Self> {
        let holders = Role::ALL.into_iter().map(Self::Holder);
        [Self::Stranger, Self::Nobody]
            .into_iter()
            .chain(holders)
            .chain([Self::OtherMayor])
            .collect()
    }

    /// As they are called in snapshots.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stranger => "stranger",
            Self::Nobody => "nobody",
            Self::Holder(role) => role.code(),
            Self::OtherMayor => "other_mayor",
        }
    }

    /// Their address.
    pub fn email(self) -> String {
        format!("{}@hamsa.example", self.name())
    }

    fn grant(self) -> Option<(Role, Scope)> {
        match self {
            Self::Stranger | Self::Nobody => None,
            Self::Holder(role) => Some((
                role,
                match role.held_in()[0] {
                    ScopeKind::Network => Scope::Network,
                    ScopeKind::City => Scope::City(AuthorityCode::new("90001")),
                    ScopeKind::School => Scope::School(SchoolCode::new("640037")),
                    ScopeKind::Cohort => Scope::Cohort("cohort-2".into()),
                    ScopeKind::Meeting => Scope::Meeting("meeting-1".into()),
                },
            )),
            Self::OtherMayor => Some((Role::Mayor, Scope::City(AuthorityCode::new("73007")))),
        }
    }
}

impl Household {
    /// The account of somebody, made if it is not there yet; `None` for a stranger.
    pub async fn account(&self, who: Who) -> Option<AccountId> {
        if who == Who::Stranger {
            return None;
        }
        let store = &self.server.house.store;
        if let Some(account) = store.account_by_email(&who.email()).await.expect("the database") {
            return Some(account.id);
        }
        let account = self.newcomer(&who.email(), None).await;
        if let Some((role, scope)) = who.grant() {
            store.give_grant(&self.change(), &account, role, &scope).await.expect("a role");
        }
        Some(account)
    }

    /// A new account without any role.
    pub async fn newcomer(&self, email: &str, password_hash: Option<String>) -> AccountId {
        let account = NewAccount {
            email: email.to_owned(),
            name: "Somebody".into(),
            password_hash,
            language: None,
        };
        self.server.house.store.create_account(&self.change(), &account).await.expect("an account")
    }

    /// The secret of a new session of somebody; `None` for a stranger.
    pub async fn session(&self, who: Who) -> Option<String> {
        let account = self.account(who).await?;
        let token = Token::new().expect("randomness");
        let expires_at = self.now() + self.server.house.session_lives;
        self.server
            .house
            .store
            .open_session(&self.change(), &account, &token.hash, "a test", expires_at)
            .await
            .expect("a session");
        Some(token.secret)
    }
}
