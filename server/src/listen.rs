//! The loop that takes connections, and lets them end in peace.

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use http::Request;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::signal::unix::{SignalKind, signal};
use tower::Service;

/// How long a client may take to send its headers.
const HEADERS: Duration = Duration::from_secs(10);
/// How long answers under way may take once the server is told to stop.
const FAREWELL: Duration = Duration::from_secs(10);
/// How long to wait when no connection can be taken (too many open files).
const BREATH: Duration = Duration::from_millis(100);

/// Serves until the process is told to stop, then finishes what is under way.
pub async fn serve(listener: TcpListener, router: Router) -> io::Result<()> {
    let connections = GracefulShutdown::new();
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => take(stream, peer, router.clone(), &connections),
                Err(error) => {
                    tracing::warn!(error = %error, "no connection can be taken");
                    tokio::time::sleep(BREATH).await;
                }
            },
            _ = terminate.recv() => break,
            _ = interrupt.recv() => break,
        }
    }
    drop(listener);
    tracing::info!("stopping");
    if tokio::time::timeout(FAREWELL, connections.shutdown()).await.is_err() {
        tracing::warn!("some answers were cut off");
    }
    Ok(())
}

fn take(stream: TcpStream, peer: SocketAddr, router: Router, connections: &GracefulShutdown) {
    // Without it, small answers wait for the other side's delayed acknowledgement: 40 ms each.
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(error = %error, "no TCP_NODELAY");
    }
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        router.clone().call(request.map(Body::new))
    });
    let watcher = connections.watcher();
    tokio::spawn(async move {
        let mut builder = Builder::new(TokioExecutor::new());
        builder.http1().timer(TokioTimer::new()).header_read_timeout(HEADERS);
        builder.http2().timer(TokioTimer::new());
        let connection = builder.serve_connection_with_upgrades(TokioIo::new(stream), service);
        // A connection that breaks off is the other side's affair.
        if let Err(error) = watcher.watch(connection).await {
            tracing::debug!(error = %error, "a connection broke off");
        }
    });
}
