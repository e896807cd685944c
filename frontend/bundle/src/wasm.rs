//! From the wasm that rustc wrote to the pair that the browser loads: the module and its glue.

use std::path::Path;

use walrus::Module;
use walrus::ir::{self, InstrLocId};
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

/// Parts of the names of what is never called here: hydration that waits for lazily loaded pages,
/// hydration from templates, and what lists the routes for a server.
const UNCALLED: [&str; 3] = ["hydrate_async", "hydrate_from_template", "generate_routes"];

/// What wasm cannot do by itself: import a module whose address it only knows at run time, such as
/// the chart's.
const IMPORT: &str = "--banner:js=globalThis.hamsaModule=address=>import(address);";

/// The glue, in one file with all it imports, and the module.
pub fn built(workshop: &Workshop) -> Result<(Vec<u8>, Vec<u8>)> {
    let compiled = read(Path::new(COMPILED[usize::from(!workshop.quick)]))?;
    let lock = read(Path::new("frontend/package-lock.json"))?;
    let piece = workshop.piece("wasm", &[&compiled, &lock], |folder| {
        let mut module = Module::from_buffer(&compiled).map_err(|fault| fault.to_string())?;
        if !workshop.quick {
            empty_uncalled(&mut module);
        }
        bind(module, folder)?;
        join_glue(folder)?;
        if !workshop.quick {
            shrink(folder)?;
        }
        Ok(())
    })?;
    let module = if workshop.quick { "hamsa_bg.wasm" } else { "hamsa.wasm" };
    Ok((read(&piece.join("hamsa.min.js"))?, read(&piece.join(module))?))
}

fn bind(module: Module, folder: &Path) -> Result<()> {
    Bindgen::new()
        .input_module("hamsa", module)
        .web(true)?
        .typescript(false)
        // The page says where the module is, since its name has a hash.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)?;
    Ok(())
}

/// Empties functions that tables keep alive though nothing calls them. `wasm-opt` then drops what
/// only they have called.
fn empty_uncalled(module: &mut Module) {
    let uncalled: Vec<_> = module
        .funcs
        .iter_local()
        .map(|(id, _)| id)
        .filter(|id| {
            let name = module.funcs.get(*id).name.as_deref().unwrap_or_default();
            UNCALLED.iter().any(|part| name.contains(part))
        })
        .collect();
    for id in uncalled {
        let entry = module.funcs.get(id).kind.unwrap_local().entry_block();
        let body = module.funcs.get_mut(id).kind.unwrap_local_mut().block_mut(entry);
        body.instrs.clear();
        body.instrs.push((ir::Unreachable {}.into(), InstrLocId::default()));
    }
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
