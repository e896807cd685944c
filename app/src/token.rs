//! Secrets that stand for whoever holds them: in a session's cookie, in a link sent by mail.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hamsa_intake::fingerprint;

/// A new secret and what may be kept of it.
pub struct Token {
    /// 256 random bits as 43 letters that an address can carry. Shown once, stored nowhere.
    pub secret: String,
    /// What is stored.
    pub hash: String,
}

impl Token {
    /// A secret nobody has seen. Fails where the system has no randomness to give.
    pub fn new() -> Result<Self, getrandom::Error> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)?;
        let secret = URL_SAFE_NO_PAD.encode(bytes);
        Ok(Self { hash: hash(&secret), secret })
    }
}

/// SHA-256 of a secret, in hexadecimal. A secret of 256 bits needs no slow hash.
pub fn hash(secret: &str) -> String {
    fingerprint(secret.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_is_found_by_the_secret_and_does_not_tell_it() {
        let token = Token::new().unwrap();
        assert_eq!(token.secret.len(), 43);
        assert_eq!(token.hash, hash(&token.secret));
        assert!(!token.hash.contains(&token.secret));
        assert_ne!(token.secret, Token::new().unwrap().secret);
    }
}
