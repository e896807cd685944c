//! From the wasm that rustc wrote to what the browser loads: the module, the parts of it that come
//! later, and their glue.

use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use crate::shared::{self, Needs};
use crate::workshop::{Result, Workshop, read, run_npm_tool, text_of};

/// Where cargo leaves the wasm: as `dev` when it has to be quick, else as `browser`.
const COMPILED: [&str; 2] = [
    "target/wasm32-unknown-unknown/debug/hamsa_frontend.wasm",
    "target/wasm32-unknown-unknown/browser/hamsa_frontend.wasm",
];

/// What rustc's modules may use. `--all-features` instead would make a module that Chromium
/// refuses.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The module that every page needs.
const MAIN: &str = "hamsa_bg.wasm";

/// The glue, in one file with all it imports.
const GLUE: &str = "hamsa.min.js";

/// What the browser loads of the wasm.
pub struct Built {
    /// The glue, in one file with all it imports. It names each part by its name without a hash.
    pub glue: Vec<u8>,
    /// What every page needs.
    pub module: Vec<u8>,
    /// What only some pages need, by name: loaded when somebody goes there.
    pub parts: Vec<(String, Vec<u8>)>,
}

/// Splits, binds and shrinks what was compiled. The compiled module must have kept its relocations
/// (`.cargo/config.toml` sees to it).
pub fn built(workshop: &Workshop) -> Result<Built> {
    let compiled = read(Path::new(COMPILED[usize::from(!workshop.quick)]))?;
    let lock = read(Path::new("frontend/package-lock.json"))?;
    let piece = workshop.piece("wasm", &[&compiled, &lock], |folder| {
        let needs = split(&compiled, folder)?;
        bind(folder)?;
        if !workshop.quick {
            for module in modules(folder)? {
                shrink(&module)?;
            }
        }
        join_glue(folder)?;
        shared::joined(folder, &folder.join(GLUE), needs)
    })?;
    let mut parts = Vec::new();
    for path in modules(&piece)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        parts.push((name, read(&path)?));
    }
    let main =
        parts.iter().position(|(name, _)| name == MAIN).ok_or("the main module is missing")?;
    let (_, module) = parts.swap_remove(main);
    Ok(Built { glue: read(&piece.join(GLUE))?, module, parts })
}

/// Takes out of the module what only pages behind `#[lazy]` need, and says which parts need what.
fn split(compiled: &[u8], folder: &Path) -> Result<Needs> {
    let main = folder.join("main");
    let mut options = wasm_split_cli_support::Options::new(compiled);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.main_module = "./hamsa.js";
    let split = wasm_split_cli_support::transform(options).map_err(|fault| format!("{fault:#}"))?;
    Ok(split.prefetch_map.into_iter().collect())
}

fn modules(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut modules = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "wasm") {
            modules.push(path);
        }
    }
    modules.sort();
    Ok(modules)
}

fn bind(folder: &Path) -> Result<()> {
    Bindgen::new()
        .input_bytes("hamsa", read(&folder.join("main"))?)
        .web(true)?
        .typescript(false)
        .keep_lld_exports(true)
        .demangle(false)
        // The page says where the module is, since its name has a hash.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)?;
    Ok(())
}

fn join_glue(folder: &Path) -> Result<()> {
    let glue = folder.join("hamsa.js");
    let outfile = format!("--outfile={}", text_of(&folder.join(GLUE))?);
    let bundled = ["--bundle", "--format=esm", "--minify", "--target=es2022"];
    // The loaders of all parts are imported from one script, which the glue names once for each.
    let quiet = ["--log-level=warning", "--log-override:duplicate-object-key=silent"];
    let arguments = [&[text_of(&glue)?, &outfile], &bundled[..], &quiet[..]].concat();
    run_npm_tool("esbuild", &arguments)
}

fn shrink(module: &Path) -> Result<()> {
    let files = ["-Oz", text_of(module)?, "-o", text_of(module)?];
    run_npm_tool("wasm-opt", &[&FEATURES[..], &files[..]].concat())
}
