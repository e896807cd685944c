//! What several late parts of the wasm share. The splitter makes a small module of every combination of
//! parts that have something in common; a page would fetch up to ten of them, each with the same long
//! list of names at its beginning. Here they are put one behind the other into few files, which are a
//! request each and half as heavy when compressed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::workshop::{Result, read};

/// The modules, by their file's stem, that each part needs beside the main one: itself among them.
pub type Needs = BTreeMap<String, Vec<String>>;

/// The parts whose visitors wait on a tablet or a phone: what they share is in the first files, without what
/// only others need.
const FIRST: [&str; 2] = ["city", "answering"];

/// How a shared module's name begins.
const SHARED: &str = "chunk_";

/// What the glue calls in place of fetching a shared module: its bytes lie between two places of a file
/// that is fetched once.
const TAKEN: &str = r#"const sharedFiles={};async function sharedModule(file,from,to){try{const bytes=await(sharedFiles[file]??=fetch(file).then(response=>{if(!response.ok)throw new Error(`${file}: ${response.status}`);return response.arrayBuffer()}));return new Response(bytes.slice(from,to),{headers:{"content-type":"application/wasm"}})}catch(fault){delete sharedFiles[file];throw fault}}"#;

/// Puts the shared modules of `folder` into files and has the glue take them from there.
///
/// # Errors
///
/// Where a file cannot be read or written, or where the glue does not fetch a module as expected.
pub fn joined(folder: &Path, glue: &Path, needs: Needs) -> Result<()> {
    let mut text = String::from_utf8(read(glue)?)?;
    let mut placed = BTreeSet::new();
    for (part, modules) in in_order(needs) {
        let file = format!("shared_{part}.wasm");
        let mut bytes = Vec::new();
        for module in modules.iter().filter(|module| module.starts_with(SHARED)) {
            if !placed.insert(module.clone()) {
                continue;
            }
            let path = folder.join(format!("{module}.wasm"));
            let from = bytes.len();
            bytes.extend(read(&path)?);
            let fetched = format!(r#"fetch(new URL("./{module}.wasm",import.meta.url))"#);
            if text.matches(&fetched).count() != 1 {
                return Err(format!("the glue does not fetch {module} once, by `{fetched}`").into());
            }
            let taken = format!(
                r#"sharedModule(new URL("./{file}",import.meta.url).href,{from},{})"#,
                bytes.len()
            );
            text = text.replace(&fetched, &taken);
            fs::remove_file(path)?;
        }
        if !bytes.is_empty() {
            fs::write(folder.join(file), bytes)?;
        }
    }
    fs::write(glue, format!("{TAKEN}{text}"))?;
    Ok(())
}

/// The parts, those of [`FIRST`] first.
fn in_order(mut needs: Needs) -> Vec<(String, Vec<String>)> {
    let first = FIRST.iter().filter_map(|part| needs.remove_entry(*part)).collect::<Vec<_>>();
    first.into_iter().chain(needs).collect()
}
