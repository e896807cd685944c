//! From the compiled wasm, `style/`, `app/locales/` and the npm libraries to what the browser
//! downloads: `target/site/pkg/` with a content hash in every name, compressed siblings, and
//! `target/site/manifest.json` that says which logical name stands for which file.
//!
//! Run from the root of the project, after the wasm has been built:
//! `hamsa-bundle [--quick]`. Quick takes the wasm of the `dev` profile in place of the one of
//! `browser`, leaves out `wasm-opt` and compresses lightly.

mod inputs;
mod shared;
mod site;
mod style;
mod wasm;
mod workshop;

use std::path::Path;
use std::process::ExitCode;

use site::Site;
use workshop::{Result, Workshop};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let quick = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => false,
        ["--quick"] => true,
        _ => {
            eprintln!("usage: hamsa-bundle [--quick]");
            return ExitCode::from(2);
        }
    };
    match bundle(quick) {
        Ok(summary) => {
            println!("{summary}");
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprintln!("hamsa-bundle: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn bundle(quick: bool) -> Result<String> {
    let workshop = Workshop::open(Path::new("target/bundle"), quick)?;
    let mut site = Site::open(Path::new("target/site"))?;

    for (name, content) in inputs::images(Path::new("style/images"))? {
        site.add(&workshop, &name, content)?;
    }
    for (name, content) in inputs::fonts(&workshop)? {
        site.add(&workshop, &name, content)?;
    }
    for (name, content) in inputs::messages(Path::new("app/locales"))? {
        site.add(&workshop, &name, content)?;
    }
    let style = style::inlined(Path::new("style/main.css"))?;
    let style = style::minified(&workshop, &site.with_hashed_urls(&style)?)?;
    site.add(&workshop, "main.css", style)?;
    site.add(&workshop, "chart.js", inputs::chart(&workshop)?)?;
    site.add(&workshop, "page.js", inputs::page(&workshop)?)?;
    site.add(&workshop, "answer-worker.js", inputs::worker(&workshop)?)?;

    let built = wasm::built(&workshop)?;
    let mut glue = String::from_utf8(built.glue)?;
    for (name, part) in built.parts {
        let hashed = site.add(&workshop, &name, part)?;
        glue = glue.replace(&format!("./{name}"), &format!("./{hashed}"));
    }
    site.add(&workshop, "hamsa.js", glue.into_bytes())?;
    site.add(&workshop, "hamsa.wasm", built.module)?;
    site.close()
}
