//! What chance gives to a request: the number to quote, and the nonce of its scripts.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::fmt;
use std::sync::Arc;

/// Letters and digits that nobody confuses on the phone (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The number of a request, such as "K7QX-2M9D": the same in the log, the audit and on an error page.
#[derive(Clone, Debug)]
pub struct Number(Arc<str>);

impl Number {
    /// A new one, out of a million millions.
    pub fn new() -> Self {
        let letter = |byte: u8| char::from(ALPHABET[usize::from(byte % 32)]);
        let letters: String = random::<8>().map(letter).iter().collect();
        let (left, right) = letters.split_at(4);
        Self(format!("{left}-{right}").into())
    }

    /// As it is told.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Number {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What only the scripts of one answer carry, so that the browser runs no others.
#[derive(Clone, Debug)]
pub struct Nonce(Arc<str>);

impl Nonce {
    /// A new one, of 128 bits.
    pub fn new() -> Self {
        Self(URL_SAFE_NO_PAD.encode(random::<16>()).into())
    }

    /// As it stands in the header and in the page.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Nonce {
    fn default() -> Self {
        Self::new()
    }
}

/// Bytes from the operating system. Without it nothing here is safe, so its absence is a panic,
/// which the outermost layer turns into an error.
#[expect(clippy::expect_used, reason = "see above")]
fn random<const LENGTH: usize>() -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes).expect("the operating system has randomness");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_can_be_told_on_the_phone() {
        let number = Number::new();
        assert_eq!(number.as_str().len(), 9);
        assert!(
            number.as_str().chars().all(|letter| letter == '-' || letter.is_ascii_alphanumeric())
        );
        assert_ne!(number.as_str(), Number::new().as_str());
    }
}
