//! `hamsa seed`.

use super::{Outcome, change, must_be_migrated};
use crate::Server;
use crate::seed::{self, Wishes};
use std::process::ExitCode;

/// What may be asked of `seed`.
#[derive(clap::Args)]
pub struct Arguments {
    /// Make the demo accounts, also where the address is https.
    #[arg(long)]
    demo: bool,
    /// Invent so many earlier years of figures. For measuring only.
    #[arg(long, value_name = "YEARS", default_value_t = 0, hide = true)]
    synthetic_years: u16,
    /// Invent figures of so many further indicators. For measuring only.
    #[arg(long, value_name = "INDICATORS", default_value_t = 0, hide = true)]
    synthetic_indicators: u16,
    /// Copy all authorities and figures so many times. For measuring only.
    #[arg(long, value_name = "COPIES", default_value_t = 0, hide = true)]
    copies: u16,
}

/// Fills the house and says with what.
pub async fn seed(server: &Server, arguments: &Arguments) -> Outcome {
    must_be_migrated(server).await?;
    let wishes = Wishes {
        demo: arguments.demo || !server.house.is_secure(),
        synthetic_years: arguments.synthetic_years,
        synthetic_indicators: arguments.synthetic_indicators,
        copies: arguments.copies,
    };
    seed::seed(server, &change(), &wishes, &mut |line| println!("{line}")).await?;
    Ok(ExitCode::SUCCESS)
}
