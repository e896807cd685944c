//! For whoever watches over the server: is it alive, and can it work?

use crate::Server;
use axum::extract::State;
use axum::http::StatusCode;
use std::time::Duration;

/// A database that takes longer than this to answer is not ready.
const PATIENCE: Duration = Duration::from_secs(2);

/// The process is alive.
pub async fn alive() -> &'static str {
    "alive\n"
}

/// The database answers, and all its migrations are there.
pub async fn ready(State(server): State<Server>) -> (StatusCode, &'static str) {
    match tokio::time::timeout(PATIENCE, is_ready(&server)).await {
        Ok(Ok(true)) => (StatusCode::OK, "ready\n"),
        Ok(Ok(false)) => (StatusCode::SERVICE_UNAVAILABLE, "migrations are missing\n"),
        Ok(Err(_)) | Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}

async fn is_ready(server: &Server) -> Result<bool, hamsa_store::StoreError> {
    server.house.store.ping().await?;
    Ok(server.house.store.migrations().await?.iter().all(|migration| migration.applied))
}
