//! Work that is done again only when what it is made of has changed.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

/// What every step of the bundle answers; the error is a sentence for whoever builds.
pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A folder of finished pieces, each with the hash of what it was made of.
pub struct Workshop {
    folder: PathBuf,
    /// The hash of this program: what an older one has made is made again.
    tool: String,
    /// Whether to be done soon rather than to be small.
    pub quick: bool,
}

impl Workshop {
    /// The workshop in `target`; quick and thorough pieces are kept apart.
    pub fn open(target: &Path, quick: bool) -> Result<Self> {
        let folder = target.join(if quick { "quick" } else { "thorough" });
        fs::create_dir_all(&folder)?;
        let tool = hash_of(&[&read(&std::env::current_exe()?)?]);
        Ok(Self { folder, tool, quick })
    }

    /// The folder of the piece `name`. `make` fills it, unless it is already made of `inputs`.
    pub fn piece(
        &self,
        name: &str,
        inputs: &[&[u8]],
        make: impl FnOnce(&Path) -> Result<()>,
    ) -> Result<PathBuf> {
        let folder = self.folder.join(name);
        let stamp = folder.join(".made-of");
        let made_of = hash_of(&[&[self.tool.as_bytes()], inputs].concat());
        if fs::read_to_string(&stamp).is_ok_and(|before| before == made_of) {
            return Ok(folder);
        }
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        make(&folder)?;
        fs::write(&stamp, made_of)?;
        Ok(folder)
    }
}

/// The SHA-256 of all inputs in their order, in hexadecimal; the borders between them count.
pub fn hash_of(inputs: &[&[u8]]) -> String {
    let mut digest = Sha256::new();
    for input in inputs {
        digest.update((input.len() as u64).to_be_bytes());
        digest.update(input);
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A program that npm has installed in `frontend/`, to be run with `arguments`.
pub fn run_npm_tool(name: &str, arguments: &[&str]) -> Result<()> {
    let program = Path::new("frontend/node_modules/.bin").join(name);
    run(name, Command::new(program).args(arguments))
}

/// Runs a program to its good end; `name` is what a fault calls it.
pub fn run(name: &str, command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|fault| {
        format!("{name} does not run ({fault}); is it installed? `npm ci` in frontend/")
    })?;
    if status.success() { Ok(()) } else { Err(format!("{name} ended with {status}").into()) }
}

/// Reads a file, and names it if it cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|fault| format!("{}: {fault}", path.display()).into())
}

/// A path as a program's argument.
pub fn text_of(path: &Path) -> Result<&str> {
    path.to_str().ok_or_else(|| format!("{} is not a name in UTF-8", path.display()).into())
}
