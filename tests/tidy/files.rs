//! The project's files, and the rules on their sizes, names and what may stand in any of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders of what is installed, built or run, not written.
const MADE: [&str; 5] = [".git", "node_modules", "shots", "target", "var"];

/// A text file of the project.
pub struct File {
    /// From the root, with slashes.
    pub path: String,
    pub text: String,
}

impl File {
    /// Where something stands, as an editor understands it.
    pub fn at(&self, position: usize) -> String {
        format!("{}:{}", self.path, self.text[..position].matches('\n').count() + 1)
    }
}

/// The root of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// All text files whose path begins and ends so, in the order of their paths.
pub fn files(start: &str, end: &str) -> Vec<File> {
    let mut paths = Vec::new();
    collect(&root(), &mut paths);
    paths.sort();
    let named = paths.into_iter().filter_map(|path| {
        let name = path.strip_prefix(root()).ok()?.to_str()?.replace('\\', "/");
        (name.starts_with(start) && name.ends_with(end)).then_some((name, path))
    });
    // What is not UTF-8, such as a picture, has no text to hold a rule to.
    named
        .filter_map(|(path, file)| Some(File { path, text: fs::read_to_string(file).ok()? }))
        .collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap_or_default();
        if path.is_dir() && !MADE.contains(&name) {
            collect(&path, paths);
        } else if path.is_file() {
            paths.push(path);
        }
    }
}

/// Fails with every offender on a line of its own.
#[track_caller]
pub fn none(rule: &str, offenders: Vec<String>) {
    assert!(offenders.is_empty(), "{rule}\n  {}\n", offenders.join("\n  "));
}

#[test]
fn no_file_of_components_has_over_200_lines_and_no_file_over_400() {
    let mut offenders = Vec::new();
    for file in files("", ".rs") {
        let lines = file.text.lines().count();
        let most = if file.text.contains("#[component]") { 200 } else { 400 };
        if lines > most {
            offenders.push(format!("{}: {lines} lines, at most {most}", file.path));
        }
    }
    none("Split by noun:", offenders);
}

#[test]
fn both_databases_have_the_same_migrations() {
    let names = |engine: &str| -> BTreeSet<String> {
        let folder = format!("migrations/{engine}/");
        files(&folder, ".sql").iter().map(|file| file.path.replace(&folder, "")).collect()
    };
    let (sqlite, postgres) = (names("sqlite"), names("postgres"));
    assert!(!sqlite.is_empty(), "there are migrations");
    let alone = sqlite.symmetric_difference(&postgres).cloned().collect();
    none("These are in migrations/sqlite or migrations/postgres only:", alone);
}

#[test]
fn nothing_is_left_undone() {
    let marks = ["todo!(", "unimplemented!(", "FIXME", "coming soon", "To be written"];
    none("Left undone:", mentions(&["app/", "server/", "frontend/", "scripts/", "style/"], &marks));
}

#[test]
fn nothing_names_the_machine_or_the_tools_it_was_written_with() {
    let marks = [
        "/tmp/",
        "/work/",
        "/root/",
        "/home/",
        "claude",
        "anthropic",
        "openai",
        "chatgpt",
        "copilot",
        "language model",
        "registry.npmjs.org",
        "static.crates.io",
        "index.crates.io",
    ];
    none("Of no concern to a reader:", mentions(&[""], &marks));
}

/// Every place where one of the marks stands, in whatever case, in files of these folders.
fn mentions(folders: &[&str], marks: &[&str]) -> Vec<String> {
    let mut offenders = Vec::new();
    for file in folders.iter().flat_map(|folder| files(folder, "")) {
        // Here the marks have to stand.
        if file.path == "tests/tidy/files.rs" {
            continue;
        }
        // Only ASCII changes, so that positions stay what they are.
        let text = file.text.to_ascii_lowercase();
        for mark in marks {
            let mark = mark.to_ascii_lowercase();
            let found = text.match_indices(&mark);
            offenders.extend(found.map(|(position, _)| format!("{}: {mark}", file.at(position))));
        }
    }
    offenders
}
