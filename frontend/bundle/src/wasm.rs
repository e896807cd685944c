//! From the wasm that rustc wrote to the pair that the browser loads: the module and its glue.

use std::path::Path;

use wasm_bindgen_cli_support::Bindgen;

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

/// What wasm cannot do by itself: import a module whose address it only knows at run time, such as
/// the chart's.
const IMPORT: &str = "--banner:js=globalThis.hamsaModule=address=>import(address);";

/// The glue, in one file with all it imports, and the module.
pub fn built(workshop: &Workshop) -> Result<(Vec<u8>, Vec<u8>)> {
    let compiled = read(Path::new(COMPILED[usize::from(!workshop.quick)]))?;
    let lock = read(Path::new("frontend/package-lock.json"))?;
    let piece = workshop.piece("wasm", &[&compiled, &lock], |folder| {
        bind(compiled.clone(), folder)?;
        join_glue(folder)?;
        if !workshop.quick {
            shrink(folder)?;
        }
        Ok(())
    })?;
    let module = if workshop.quick { "hamsa_bg.wasm" } else { "hamsa.wasm" };
    Ok((read(&piece.join("hamsa.min.js"))?, read(&piece.join(module))?))
}

fn bind(compiled: Vec<u8>, folder: &Path) -> Result<()> {
    Bindgen::new()
        .input_bytes("hamsa", compiled)
        .web(true)?
        .typescript(false)
        // The page says where the module is, since its name has a hash.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)?;
    Ok(())
}

fn join_glue(folder: &Path) -> Result<()> {
    let glue = folder.join("hamsa.js");
    let outfile = format!("--outfile={}", text_of(&folder.join("hamsa.min.js"))?);
    let bundled = ["--bundle", "--format=esm", "--minify", "--target=es2022"];
    let arguments =
        [&[text_of(&glue)?, &outfile, "--log-level=warning", IMPORT], &bundled[..]].concat();
    run_npm_tool("esbuild", &arguments)
}

fn shrink(folder: &Path) -> Result<()> {
    let (bound, small) = (folder.join("hamsa_bg.wasm"), folder.join("hamsa.wasm"));
    let files = ["-Oz", text_of(&bound)?, "-o", text_of(&small)?];
    run_npm_tool("wasm-opt", &[&FEATURES[..], &files[..]].concat())
}
