//! The loop that takes connections, and lets them end in peace.

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1::Builder;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tower::Service;

/// How long a connection may wait for the headers of its next request. Proxies keep connections for
/// about a minute; who closes first must be them, or a form could meet a closed door.
const HEADERS: Duration = Duration::from_secs(75);
/// How many connections there may be at once; whoever comes later waits.
const CONNECTIONS: usize = 10_000;
/// How long answers under way may take once the server is told to stop.
const FAREWELL: Duration = Duration::from_secs(10);
/// How long to wait when no connection can be taken (too many open files).
const BREATH: Duration = Duration::from_millis(100);

/// Serves until the process is told to stop, then finishes what is under way. Speaks HTTP/1.1 alone:
/// HTTP/2 comes with TLS, which ends at a proxy.
pub async fn serve(listener: TcpListener, router: Router) -> io::Result<()> {
    let connections = GracefulShutdown::new();
    let seats = Arc::new(Semaphore::new(CONNECTIONS));
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    loop {
        tokio::select! {
            accepted = accept(&listener, &seats) => match accepted {
                Ok((stream, peer, seat)) => {
                    take((stream, peer), seat, router.clone(), &connections, HEADERS);
                }
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

/// The next connection, once there is a seat for it.
async fn accept(
    listener: &TcpListener,
    seats: &Arc<Semaphore>,
) -> io::Result<(TcpStream, SocketAddr, OwnedSemaphorePermit)> {
    let seat = seats.clone().acquire_owned().await.map_err(io::Error::other)?;
    let (stream, peer) = listener.accept().await?;
    Ok((stream, peer, seat))
}

fn take(
    (stream, peer): (TcpStream, SocketAddr),
    seat: OwnedSemaphorePermit,
    router: Router,
    connections: &GracefulShutdown,
    patience: Duration,
) {
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
        let _seat = seat;
        let connection = Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(patience)
            .serve_connection(TokioIo::new(stream), service);
        // A connection that breaks off is the other side's affair.
        if let Err(error) = watcher.watch(connection).await {
            tracing::debug!(error = %error, "a connection broke off");
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    #[tokio::test]
    async fn a_connection_that_stays_silent_is_closed_and_its_seat_is_free_again() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (seats, connections) = (Arc::new(Semaphore::new(1)), GracefulShutdown::new());
        for said in ["", "PRI", "GET /", "GET / HTTP/1.1\r\nhost: localhost\r\n\r\n"] {
            let mut client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
            client.write_all(said.as_bytes()).await.unwrap();
            let (stream, peer, seat) = accept(&listener, &seats).await.unwrap();
            assert_eq!(seats.available_permits(), 0, "one connection, one seat");
            let patience = Duration::from_millis(1);
            take((stream, peer), seat, Router::new(), &connections, patience);
            let mut answer = Vec::new();
            // It comes to an end, be it an abrupt one.
            client.read_to_end(&mut answer).await.ok();
        }
    }
}
