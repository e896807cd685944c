//! Rust as far as these rules need it: which string literals it has, and which words around them.

use crate::files::{File, files};

/// A string literal that is not in a comment.
pub struct Literal {
    /// Where it begins, with its quote.
    pub start: usize,
    /// What follows its closing quote begins here.
    pub end: usize,
    /// What stands between the quotes, escapes as they are written.
    pub text: String,
}

/// The Rust files under `start`, without their tests.
pub fn sources(start: &str) -> Vec<File> {
    let mut sources = files(start, ".rs");
    sources.retain(|file| !file.path.contains("/tests/") && !file.path.ends_with("/tests.rs"));
    for source in &mut sources {
        if let Some(tests) = source.text.find("#[cfg(test)]\nmod tests {") {
            source.text.truncate(tests);
        }
    }
    sources
}

/// All string literals of a source, raw ones too.
pub fn literals(source: &str) -> Vec<Literal> {
    let bytes = source.as_bytes();
    let mut literals = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        at = match bytes[at] {
            b'/' if source[at..].starts_with("//") => past(source, at, "\n"),
            b'/' if source[at..].starts_with("/*") => past(source, at + 2, "*/"),
            b'r' if !is_word(at.checked_sub(1).map(|before| bytes[before])) => {
                match raw_end(source, at) {
                    Some((content, end)) => {
                        literals.push(Literal { start: at, end, text: content.to_owned() });
                        end
                    }
                    None => at + 1,
                }
            }
            b'"' => {
                let close = closing_quote(bytes, at + 1);
                let text = source[at + 1..close].to_owned();
                literals.push(Literal { start: at, end: close + 1, text });
                close + 1
            }
            b'\'' => past_character(bytes, at),
            _ => at + 1,
        };
    }
    literals
}

/// The source with the insides of comments blanked out, so that only code can match.
pub fn without_comments(source: &str) -> String {
    source
        .lines()
        .map(|line| if line.trim_start().starts_with("//") { "" } else { line })
        .collect::<Vec<_>>()
        .join("\n")
}

fn is_word(byte: Option<u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn past(source: &str, from: usize, mark: &str) -> usize {
    source[from..].find(mark).map_or(source.len(), |offset| from + offset + mark.len())
}

/// The content and end of a raw string that begins at `at`, if one does.
fn raw_end(source: &str, at: usize) -> Option<(&str, usize)> {
    let rest = &source[at + 1..];
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    let content = rest[hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let length = content.find(&close)?;
    Some((&content[..length], at + 1 + hashes + 1 + length + close.len()))
}

fn closing_quote(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len())
}

/// Past a character literal; a lifetime only loses its tick.
fn past_character(bytes: &[u8], at: usize) -> usize {
    if bytes.get(at + 1) == Some(&b'\\') {
        let close = bytes[at + 3..].iter().position(|byte| *byte == b'\'');
        return close.map_or(at + 1, |offset| at + 3 + offset + 1);
    }
    // A character has at most four bytes; a lifetime has no closing tick that near.
    let close = (at + 2..=at + 5).find(|close| bytes.get(*close) == Some(&b'\''));
    match close {
        Some(close)
            if std::str::from_utf8(&bytes[at + 1..close])
                .is_ok_and(|inside| inside.chars().count() == 1) =>
        {
            close + 1
        }
        _ => at + 1,
    }
}
