//! `hamsa serve`.

use super::{Outcome, must_be_migrated, words};
use crate::seed::accounts::{DEMO_PASSWORD, demo_accounts};
use crate::{Server, jobs, listen, router};
use std::process::ExitCode;
use tokio::net::TcpListener;

/// Serves until told to stop.
pub async fn serve(server: &Server) -> Outcome {
    must_be_migrated(server).await?;
    let wanted = server.settings.listen;
    let listener = TcpListener::bind(wanted)
        .await
        .map_err(|error| format!("cannot listen on {wanted}: {error}"))?;
    if server.bundle.is_empty() {
        eprintln!("{}", words::no_bundle(&server.settings.site));
    }
    let router = router(server.clone());
    let jobs = jobs::start(server)?;
    println!("{}", words::serving(&server.settings.address, &listener.local_addr()?.to_string()));
    let accounts = demo_accounts(server).await.unwrap_or_default();
    if !accounts.is_empty() {
        println!("{}", words::sign_ins(&accounts, DEMO_PASSWORD));
    }
    listen::serve(listener, router).await?;
    jobs.stop().await;
    Ok(ExitCode::SUCCESS)
}
