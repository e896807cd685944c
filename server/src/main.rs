//! The `hamsa` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    hamsa::cli::run()
}
