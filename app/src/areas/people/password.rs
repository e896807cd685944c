//! Passwords, kept as argon2id hashes: 19 MiB of memory, two passes, one lane, as the OWASP Password
//! Storage Cheat Sheet recommends (these are the defaults of the crate; a test holds them).

use argon2::Argon2;
use argon2::password_hash::{self, PasswordHasher, PasswordVerifier, phc::PasswordHash};
use tokio::sync::Semaphore;
use tokio::task::{JoinError, spawn_blocking};

/// Verified where there is no account, so that a stranger's address takes as long as a member's.
/// Nothing is known to hash to it.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGxpdmVzIGhlcmU$\
                      Wm9CkR0b3Vx8m2Q5nHc7tLzYp4uJfKq1sEgA6iDvN3o";

/// Hashes made at once. Each takes 19 MiB and a core; whoever comes later waits.
static TURNS: Semaphore = Semaphore::const_new(2);

/// Why a password could not be hashed or compared.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// The hash could not be made.
    #[error("the password could not be hashed: {0}")]
    Hash(#[from] password_hash::Error),
    /// The work was cut short.
    #[error("hashing was cut short: {0}")]
    Task(#[from] JoinError),
}

/// The hash of a new password, with a salt of its own. Takes some 20 ms: for the command line and
/// the seed; where others wait, use [`hash_in_turn`].
pub fn hash(password: &str) -> Result<String, PasswordError> {
    let hash: PasswordHash = Argon2::default().hash_password(password.as_bytes())?;
    Ok(hash.to_string())
}

/// Whether `password` is the one that `stored` was made of; never, where nothing is stored, which
/// takes just as long. For the command line; where others wait, use [`verify_in_turn`].
pub fn verify(password: &str, stored: Option<&str>) -> bool {
    let fits =
        Argon2::default().verify_password(password.as_bytes(), stored.unwrap_or(NOBODY)).is_ok();
    fits && stored.is_some()
}

/// [`hash`] without holding up other requests.
pub async fn hash_in_turn(password: &str) -> Result<String, PasswordError> {
    let password = password.to_owned();
    in_turn(&TURNS, move || hash(&password)).await?
}

/// [`verify`] without holding up other requests.
pub async fn verify_in_turn(password: &str, stored: Option<String>) -> Result<bool, PasswordError> {
    let password = password.to_owned();
    in_turn(&TURNS, move || verify(&password, stored.as_deref())).await
}

/// Does slow work once it is its turn. The turn ends with the work, not with the wait for it: who
/// asked may leave, and the work goes on.
async fn in_turn<Done: Send + 'static>(
    turns: &'static Semaphore,
    work: impl FnOnce() -> Done + Send + 'static,
) -> Result<Done, PasswordError> {
    let turn = turns.acquire().await;
    let work = move || {
        let _turn = turn;
        work()
    };
    Ok(spawn_blocking(work).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use argon2::Params;
    use std::sync::mpsc;
    use tokio::sync::oneshot;

    #[test]
    fn a_password_opens_what_it_closed_and_nothing_else() {
        let stored = hash("חמש יחידות לכולם").unwrap();
        assert!(verify("חמש יחידות לכולם", Some(&stored)));
        assert!(!verify("ארבע יחידות לכולם", Some(&stored)));
        assert!(!verify("חמש יחידות לכולם", None));
    }

    #[tokio::test]
    async fn who_leaves_while_their_password_is_hashed_leaves_the_turn_taken() {
        static ONE: Semaphore = Semaphore::const_new(1);
        let ((began, begins), (end, ends)) = (oneshot::channel(), mpsc::channel());
        let visitor = tokio::spawn(in_turn(&ONE, move || {
            began.send(()).unwrap();
            ends.recv().unwrap();
        }));
        begins.await.unwrap();
        visitor.abort();
        assert!(visitor.await.unwrap_err().is_cancelled());
        assert_eq!(ONE.available_permits(), 0);
        end.send(()).unwrap();
        assert!(ONE.acquire().await.is_ok(), "the turn ends with the work");
    }

    #[test]
    fn a_strangers_address_takes_as_much_work_as_a_members() {
        let member = hash("five units for all").unwrap();
        for stored in [member.as_str(), NOBODY] {
            let parsed = PasswordHash::new(stored).unwrap();
            let params = Params::try_from(&parsed).unwrap();
            assert_eq!(parsed.algorithm.as_str(), "argon2id");
            assert_eq!((params.m_cost(), params.t_cost(), params.p_cost()), (19 * 1024, 2, 1));
            assert_eq!(parsed.hash.map(|output| output.len()), Some(32));
        }
    }
}
