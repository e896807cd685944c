//! The `hamsa` command: what an operator can ask for.

mod back;
mod check;
mod import;
mod serve;
mod sow;
mod user;
mod words;

use crate::open::Server;
use crate::settings::Settings;
use crate::{backup, clock, telemetry};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use hamsa_store::Change;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

/// What stands in the audit in place of a request's number.
const COMMAND_LINE: &str = "command-line";

/// How a command ends: with an exit code, or with a sentence for the operator.
type Outcome = Result<ExitCode, Box<dyn Error>>;

/// Hamsa, the shared workspace of the Cities of Excellence.
#[derive(Parser)]
#[command(name = "hamsa", version)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the pages until told to stop.
    Serve,
    /// Bring the database up to date. Doing it twice does no harm.
    Migrate,
    /// Fill the house with reference data and the sample network. Doing it twice does no harm.
    Seed(sow::Arguments),
    /// Bring the Ministry's files in; each as a whole or not at all.
    Import(import::Arguments),
    /// Say what is wrong with the configuration, the database and the files, and how to mend it.
    Check,
    /// Let people in.
    #[command(subcommand)]
    User(user::Command),
    /// Write the database and all kept files into a new folder.
    Backup {
        /// The folder; it must not exist yet, or be empty.
        folder: PathBuf,
    },
    /// Read a backup into an empty house, after checking that it is whole.
    Restore {
        /// The folder that `backup` wrote.
        folder: PathBuf,
    },
}

/// Runs the command that was typed.
pub fn run() -> ExitCode {
    let described = Arguments::command().after_long_help(words::settings());
    let parsed = Arguments::from_arg_matches(&described.get_matches());
    let arguments = parsed.unwrap_or_else(|error| error.exit());
    let Some(command) = arguments.command.or_else(under_cargo_leptos) else {
        Arguments::command().print_help().ok();
        return ExitCode::from(2);
    };
    match start(command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("hamsa: {}", words::failure(error.as_ref()));
            ExitCode::FAILURE
        }
    }
}

/// cargo-leptos runs the program without a word, and means that it should serve.
fn under_cargo_leptos() -> Option<Command> {
    std::env::var_os("LEPTOS_SITE_ROOT").map(|_| Command::Serve)
}

fn start(command: Command) -> Outcome {
    let settings = Settings::read()?;
    telemetry::start(&settings)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(execute(command, settings))
}

async fn execute(command: Command, settings: Settings) -> Outcome {
    if matches!(command, Command::Check) {
        return check::check(&settings).await;
    }
    if let Command::Restore { folder } = &command {
        // A backup that is not whole leaves no trace, not even an empty house.
        backup::verify(folder).await?;
    }
    let server = Server::open(settings).await?;
    let outcome = match command {
        Command::Serve => serve::serve(&server).await,
        Command::Migrate => migrate(&server).await,
        Command::Seed(arguments) => sow::seed(&server, &arguments).await,
        Command::Import(arguments) => import::import(&server, &arguments).await,
        Command::User(command) => user::user(&server, command).await,
        Command::Backup { folder } => back::backup(&server, &folder).await,
        Command::Restore { folder } => back::restore(&server, &folder).await,
        Command::Check => Ok(ExitCode::SUCCESS),
    };
    server.house.store.close().await;
    outcome
}

async fn migrate(server: &Server) -> Outcome {
    let before = server.house.store.migrations().await?;
    server.house.store.migrate().await?;
    println!("{}", words::migrated(before.iter().filter(|migration| !migration.applied)));
    Ok(ExitCode::SUCCESS)
}

/// A change made here and now by whoever has the machine.
fn change() -> Change {
    Change::by_system(clock::now(), COMMAND_LINE)
}

/// Refuses to go on without the newest migrations.
async fn must_be_migrated(server: &Server) -> Result<(), Box<dyn Error>> {
    let migrations = server.house.store.migrations().await?;
    if migrations.iter().all(|migration| migration.applied) {
        Ok(())
    } else {
        Err(words::NOT_MIGRATED.into())
    }
}
