//! What lies ready in the project or in its npm packages: pictures, fonts, messages, the chart.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::workshop::{Result, Workshop, read, run, run_npm_tool, text_of};

/// A file's logical name and what is in it.
type Named = (String, Vec<u8>);

/// Every picture of the folder, under its own name; none if there is no such folder.
pub fn images(folder: &Path) -> Result<Vec<Named>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    files_of(folder)?.into_iter().map(|path| Ok((name_of(&path)?, read(&path)?))).collect()
}

/// The fonts that the style names, each with the letters that its rule there tells.
pub fn fonts(workshop: &Workshop) -> Result<Vec<Named>> {
    let [program, style, lock] =
        ["frontend/fonts.js", "style/base/font.css", "frontend/package-lock.json"].map(Path::new);
    let inputs = [&read(program)?[..], &read(style)?[..], &read(lock)?[..]];
    let piece = workshop.piece("fonts", &inputs, |folder| {
        run("node", Command::new("node").args([program, style, folder]))
    })?;
    let mut fonts = images(&piece)?;
    fonts.retain(|(name, _)| name.ends_with(".woff2"));
    Ok(fonts)
}

/// The messages of each language: those that every page may say in one, in the order of their
/// files' names, and those of each area that come late for themselves.
pub fn messages(locales: &Path) -> Result<Vec<Named>> {
    let mut named = Vec::new();
    for folder in entries_of(locales)?.into_iter().filter(|path| path.is_dir()) {
        let language = name_of(&folder)?;
        let mut whole = Vec::new();
        for file in files_of(&folder)? {
            whole.extend(said_of(&file)?);
        }
        named.push((format!("messages.{language}.ftl"), whole));
        for file in files_of(&folder.join("late"))? {
            let area = name_of(&file)?.replace(".ftl", "");
            named.push((format!("messages-{area}.{language}.ftl"), said_of(&file)?));
        }
    }
    Ok(named)
}

/// The messages of a file without what it tells those who translate.
fn said_of(file: &Path) -> Result<Vec<u8>> {
    let text = String::from_utf8(read(file)?)?;
    let said = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    Ok(said.flat_map(|line| [line, "\n"]).collect::<String>().into_bytes())
}

/// The module that draws charts, with as much of ECharts as it uses.
pub fn chart(workshop: &Workshop) -> Result<Vec<u8>> {
    let source = Path::new("frontend/chart.js");
    script(workshop, "chart", source, &[read(source)?])
}

/// The module of every page: what it does without wasm.
pub fn page(workshop: &Workshop) -> Result<Vec<u8>> {
    let folder = Path::new("frontend/page");
    let sources = files_of(folder)?.iter().map(|path| read(path)).collect::<Result<Vec<_>>>()?;
    script(workshop, "page", &folder.join("page.js"), &sources)
}

/// What keeps the pages of schools' links for when there is no network.
pub fn worker(workshop: &Workshop) -> Result<Vec<u8>> {
    let source = Path::new("frontend/worker.js");
    script(workshop, "answer-worker", source, &[read(source)?])
}

/// The script `entry` and what it imports, in one; `sources` is all that is ours of it.
fn script(workshop: &Workshop, name: &str, entry: &Path, sources: &[Vec<u8>]) -> Result<Vec<u8>> {
    let lock = read(Path::new("frontend/package-lock.json"))?;
    let inputs: Vec<&[u8]> = sources.iter().chain([&lock]).map(Vec::as_slice).collect();
    let file = format!("{name}.js");
    let piece = workshop.piece(name, &inputs, |folder| {
        let outfile = format!("--outfile={}", text_of(&folder.join(&file))?);
        let bundled = ["--bundle", "--format=esm", "--minify", "--target=es2022"];
        let quiet = ["--legal-comments=none", "--log-level=warning"];
        run_npm_tool("esbuild", &[&[text_of(entry)?, &outfile], &bundled[..], &quiet[..]].concat())
    })?;
    read(&piece.join(&file))
}

fn files_of(folder: &Path) -> Result<Vec<PathBuf>> {
    Ok(entries_of(folder)?.into_iter().filter(|path| path.is_file()).collect())
}

fn entries_of(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut entries = fs::read_dir(folder)
        .map_err(|fault| format!("{}: {fault}", folder.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    entries.sort();
    Ok(entries)
}

fn name_of(path: &Path) -> Result<String> {
    let name = path.file_name().and_then(|name| name.to_str());
    Ok(name.ok_or_else(|| format!("{} has no name in UTF-8", path.display()))?.to_owned())
}
