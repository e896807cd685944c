//! Messages that leave the page: for mails, files and lines that are one thing by themselves.

/// The marks that isolate what is put into a message.
const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Without the marks that isolate what was put in: where a text stands alone they do nothing, and some
/// programs show them as boxes.
pub fn plain(text: &str) -> String {
    text.replace(MARKS, "")
}

/// Takes the isolating marks off lines that are addresses: mail programs would read them as part.
pub fn bare_links(text: &str) -> String {
    let bare = |line: &str| match line.trim_matches(MARKS) {
        link if link.starts_with("http") => link.to_owned(),
        _ => line.to_owned(),
    };
    text.lines().map(bare).collect::<Vec<_>>().join("\n")
}
