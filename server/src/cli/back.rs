//! `hamsa backup` and `hamsa restore`.

use super::{Outcome, change, must_be_migrated};
use crate::{Server, backup as copies};
use std::path::Path;
use std::process::ExitCode;

/// Writes a backup and says what is in it.
pub async fn backup(server: &Server, folder: &Path) -> Outcome {
    must_be_migrated(server).await?;
    let copied = copies::write(server, folder).await?;
    println!(
        "{}: {} rows and {} files. Check it any time: (cd {0} && sha256sum -c {})",
        folder.display(),
        copied.rows,
        copied.files,
        copies::SUMS
    );
    Ok(ExitCode::SUCCESS)
}

/// Reads a backup into this house, which must be empty.
pub async fn restore(server: &Server, folder: &Path) -> Outcome {
    server.house.store.migrate().await?;
    let copied = copies::read(server, &change(), folder).await?;
    println!("Restored {} rows and {} files from {}.", copied.rows, copied.files, folder.display());
    Ok(ExitCode::SUCCESS)
}
