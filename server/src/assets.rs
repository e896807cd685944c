//! What browsers download: read once at the start, sent compressed, kept by browsers for a year.

use crate::Server;
use crate::layers::Encoding::{Brotli, Gzip};
use crate::layers::preferred_encoding;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use bytes::Bytes;
use hamsa_app::house::Assets;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path as FilePath;

/// A name with a hash never changes what it stands for.
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const WASM: &str = "application/wasm";
/// What search engines may read: the public pages.
const ROBOTS: &str = "User-agent: *\nDisallow: /api/\nDisallow: /account\nDisallow: /answer/\nDisallow: /data/\nDisallow: /people\n";

/// The files in `target/site`, as hamsa-bundle writes them.
#[derive(Debug, Default)]
pub struct Bundle {
    /// Hashed names by the names before hashing.
    pub manifest: Assets,
    files: BTreeMap<String, File>,
}

#[derive(Debug)]
struct File {
    kind: &'static str,
    tag: HeaderValue,
    plain: Bytes,
    brotli: Option<Bytes>,
    gzip: Option<Bytes>,
}

impl Bundle {
    /// Reads the bundle in `site`.
    ///
    /// # Errors
    ///
    /// If it has not been made, or not completely.
    pub fn read(site: &FilePath) -> io::Result<Self> {
        let manifest = fs::read(site.join("manifest.json"))?;
        let manifest: BTreeMap<String, String> = serde_json::from_slice(&manifest)?;
        let mut files = BTreeMap::new();
        for hashed in manifest.values() {
            files.insert(hashed.clone(), File::read(&site.join("pkg"), hashed)?);
        }
        Ok(Self { manifest: Assets(manifest), files })
    }

    /// Takes the module and its glue from where cargo-leptos has left them, in place of those in the
    /// bundle.
    ///
    /// # Errors
    ///
    /// If they are not there.
    pub fn replace_module(&mut self, leptos_site: &FilePath) -> io::Result<()> {
        for (name, kind) in [("hamsa.js", "text/javascript; charset=utf-8"), ("hamsa.wasm", WASM)] {
            let plain = Bytes::from(fs::read(leptos_site.join("pkg").join(name))?);
            let hash = hamsa_intake::fingerprint(&plain);
            let hashed = format!("{hash}.{name}");
            let tag = HeaderValue::from_str(&format!("\"{hashed}\"")).map_err(io::Error::other)?;
            let file = File { kind, tag, plain, brotli: None, gzip: None };
            self.files.insert(hashed.clone(), file);
            self.manifest.0.insert(name.to_owned(), hashed);
        }
        Ok(())
    }

    /// Whether there is nothing to download.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

impl File {
    fn read(folder: &FilePath, name: &str) -> io::Result<Self> {
        let sibling = |ending: &str| match fs::read(folder.join(format!("{name}.{ending}"))) {
            Ok(bytes) => Ok(Some(Bytes::from(bytes))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        };
        Ok(Self {
            kind: kind(name),
            tag: HeaderValue::from_str(&format!("\"{name}\"")).map_err(io::Error::other)?,
            plain: fs::read(folder.join(name))?.into(),
            brotli: sibling("br")?,
            gzip: sibling("gz")?,
        })
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => WASM,
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webp") => "image/webp",
        Some("jpg") => "image/jpeg",
        Some("ftl") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Answers with one file of the bundle.
pub async fn file(
    State(server): State<Server>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Response {
    let Some(file) = server.bundle.files.get(&name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let fixed = [
        (header::CACHE_CONTROL, FOR_EVER),
        (header::ETAG, file.tag.clone()),
        (header::VARY, HeaderValue::from_static("accept-encoding")),
    ];
    if headers.get(header::IF_NONE_MATCH) == Some(&file.tag) {
        return (StatusCode::NOT_MODIFIED, fixed).into_response();
    }
    let kind = [(header::CONTENT_TYPE, file.kind)];
    let smaller = match preferred_encoding(&headers) {
        Some(Brotli) => file.brotli.as_ref().map(|body| (Brotli, body)),
        Some(Gzip) => file.gzip.as_ref().map(|body| (Gzip, body)),
        None => None,
    };
    match smaller {
        Some((encoding, body)) => {
            let encoding = [(header::CONTENT_ENCODING, encoding.name())];
            (fixed, kind, encoding, body.clone()).into_response()
        }
        None => (fixed, kind, file.plain.clone()).into_response(),
    }
}

/// What keeps the pages of schools' links for when there is no network. It has one address for ever, by which
/// browsers find its next version.
pub async fn answer_worker(State(server): State<Server>) -> Response {
    let hashed = server.bundle.manifest.0.get("answer-worker.js");
    let Some(file) = hashed.and_then(|name| server.bundle.files.get(name)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = HeaderValue::from_static(file.kind);
    let headers = [
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (header::CONTENT_TYPE, kind),
    ];
    (headers, file.plain.clone()).into_response()
}

/// The sign of the house, for browsers that ask without reading the page.
pub async fn mark(State(server): State<Server>) -> Redirect {
    Redirect::temporary(&server.house.assets.url("mark.svg"))
}

/// What search engines may read.
pub async fn robots() -> &'static str {
    ROBOTS
}
