//! The folder that the server serves from: hashed names, compressed siblings, the manifest.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::workshop::{Result, Workshop, hash_of, read};

/// How many hexadecimal digits of the hash stand in a name.
const HASH_DIGITS: usize = 12;

/// What is downloaded, as far as it has been put together.
pub struct Site {
    folder: PathBuf,
    manifest: BTreeMap<String, String>,
    kept: BTreeSet<String>,
    bytes: usize,
    compressed: usize,
}

impl Site {
    /// The site in `folder`; its files lie in `pkg/`.
    pub fn open(folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder.join("pkg"))?;
        Ok(Self {
            folder: folder.to_path_buf(),
            manifest: BTreeMap::new(),
            kept: BTreeSet::new(),
            bytes: 0,
            compressed: 0,
        })
    }

    /// Adds a file under its logical name, and beside it the same in brotli and gzip, unless its
    /// format is a compressed one already.
    pub fn add(&mut self, workshop: &Workshop, name: &str, content: Vec<u8>) -> Result<String> {
        let (stem, ending) =
            name.rsplit_once('.').ok_or_else(|| format!("{name} has no ending"))?;
        let hash = hash_of(&[&content]);
        let hashed = format!("{stem}.{}.{ending}", &hash[..HASH_DIGITS]);
        let mut weight = content.len();
        if !matches!(ending, "woff2" | "png" | "jpg" | "webp") {
            let piece = workshop.piece(&format!("compressed-{name}"), &[&content], |folder| {
                fs::write(folder.join("br"), brotli(&content, workshop.quick)?)?;
                Ok(fs::write(folder.join("gz"), gzip(&content, workshop.quick)?)?)
            })?;
            let compressed = read(&piece.join("br"))?;
            weight = compressed.len();
            self.write(&format!("{hashed}.br"), &compressed)?;
            self.write(&format!("{hashed}.gz"), &read(&piece.join("gz"))?)?;
        }
        self.write(&hashed, &content)?;
        self.bytes += content.len();
        self.compressed += weight;
        self.manifest.insert(name.to_owned(), hashed.clone());
        Ok(hashed)
    }

    /// The style with every `url(…)` naming the hashed file in place of the logical one. What the
    /// style names must have been added before.
    pub fn with_hashed_urls(&self, style: &str) -> Result<String> {
        let mut pieces = style.split("url(");
        let mut hashed = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (target, rest) =
                piece.split_once(')').ok_or("a url( in the style is not closed")?;
            let target = target.trim().trim_matches(['"', '\'']);
            hashed.push_str("url(");
            if target.starts_with("data:") || target.starts_with('#') {
                hashed.push_str(&format!("\"{target}\""));
            } else {
                let name = target.rsplit('/').next().unwrap_or(target);
                let file = self.manifest.get(name).ok_or_else(|| {
                    format!("the style names {target}, which is neither a font nor in style/images")
                })?;
                hashed.push_str(&format!("\"/pkg/{file}\""));
            }
            hashed.push(')');
            hashed.push_str(rest);
        }
        Ok(hashed)
    }

    /// Writes the manifest, then removes what no name stands for any more. Answers with a summary.
    pub fn close(self) -> Result<String> {
        let manifest = serde_json::to_string_pretty(&self.manifest)? + "\n";
        let unfinished = self.folder.join("manifest.json.new");
        fs::write(&unfinished, manifest)?;
        fs::rename(&unfinished, self.folder.join("manifest.json"))?;
        for entry in fs::read_dir(self.folder.join("pkg"))? {
            let entry = entry?;
            if !self.kept.contains(entry.file_name().to_string_lossy().as_ref()) {
                fs::remove_file(entry.path())?;
            }
        }
        let kilobytes = |bytes: usize| bytes.div_ceil(1024);
        Ok(format!(
            "{} files in target/site/pkg, {} KB, compressed {} KB",
            self.manifest.len(),
            kilobytes(self.bytes),
            kilobytes(self.compressed)
        ))
    }

    fn write(&mut self, name: &str, content: &[u8]) -> Result<()> {
        let path = self.folder.join("pkg").join(name);
        if fs::read(&path).is_ok_and(|before| before == content) {
            self.kept.insert(name.to_owned());
            return Ok(());
        }
        fs::write(&path, content)?;
        self.kept.insert(name.to_owned());
        Ok(())
    }
}

fn brotli(content: &[u8], quick: bool) -> Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: if quick { 4 } else { 11 },
        lgwin: 22,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(content: &[u8], quick: bool) -> Result<Vec<u8>> {
    let level = if quick { flate2::Compression::fast() } else { flate2::Compression::best() };
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), level);
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}
