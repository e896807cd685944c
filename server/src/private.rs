//! Folders for nobody but the one who runs the house: what is kept there holds password hashes, and links
//! by which people come in.

use std::fs::{DirBuilder, Permissions, set_permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::Path;

/// All for the owner, nothing for anybody else.
const OWN: u32 = 0o700;

/// Makes the folder, with those above it, where it is missing; one that was there is closed to others.
///
/// # Errors
///
/// If it cannot be made.
pub fn folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(OWN).create(path)?;
    // Somebody else's folder cannot be closed, only used.
    set_permissions(path, Permissions::from_mode(OWN)).or(Ok(()))
}
