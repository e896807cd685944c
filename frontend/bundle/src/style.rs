//! The style sheets of `style/`, put together in the order in which `style/main.css` lists them.

use std::fs;
use std::path::Path;

use crate::workshop::{Result, Workshop, read, run_npm_tool, text_of};

/// The sheet at `path` with every `@import` replaced by the sheet it names, in its layer.
pub fn inlined(path: &Path) -> Result<String> {
    let sheet = String::from_utf8(read(path)?)?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut whole = String::new();
    for line in sheet.lines() {
        let Some(import) = line.trim_start().strip_prefix("@import") else {
            whole.push_str(line);
            whole.push('\n');
            continue;
        };
        let (name, layer) = import_of(import)
            .ok_or_else(|| format!("{}: not understood: {line}", path.display()))?;
        let imported = inlined(&folder.join(name))?;
        match layer {
            Some(layer) => whole.push_str(&format!("@layer {layer} {{\n{imported}}}\n")),
            None => whole.push_str(&imported),
        }
    }
    Ok(whole)
}

/// The name and layer in `url("a.css") layer(b);` or `"a.css" layer(b);`.
fn import_of(import: &str) -> Option<(&str, Option<&str>)> {
    let import = import.trim().strip_suffix(';')?.trim();
    let quote = import.find(['"', '\''])?;
    let after = &import[quote + 1..];
    let (name, rest) = after.split_once(import[quote..].chars().next()?)?;
    let rest = rest.trim_start_matches(')').trim();
    match rest.strip_prefix("layer(") {
        Some(layer) => Some((name, Some(layer.strip_suffix(')')?))),
        None if rest.is_empty() => Some((name, None)),
        None => None,
    }
}

/// The sheet without comments and spaces.
pub fn minified(workshop: &Workshop, sheet: &str) -> Result<Vec<u8>> {
    let piece = workshop.piece("style", &[sheet.as_bytes()], |folder| {
        let (whole, small) = (folder.join("whole.css"), folder.join("main.css"));
        fs::write(&whole, sheet)?;
        let outfile = format!("--outfile={}", text_of(&small)?);
        run_npm_tool("esbuild", &[text_of(&whole)?, "--minify", "--log-level=warning", &outfile])
    })?;
    read(&piece.join("main.css"))
}
