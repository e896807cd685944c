//! A panic in one request is an error of that request alone.

use super::Number;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures::FutureExt;
use hamsa_app::AppError;
use hamsa_app::form::Failure;
use std::panic::AssertUnwindSafe;

/// Answers a panic below with 500; the panic hook has logged it.
pub async fn catch(request: Request, next: Next) -> Response {
    let number = request.extensions().get::<Number>().map(Number::to_string).unwrap_or_default();
    AssertUnwindSafe(next.run(request)).catch_unwind().await.unwrap_or_else(|_| {
        let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        response.extensions_mut().insert(Failure(AppError::Broken { number }));
        response
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;
    use axum::body::Body;
    use axum::middleware::from_fn;
    use axum::routing::get;
    use tower::ServiceExt;

    async fn panicking() -> &'static str {
        panic!("on purpose")
    }

    #[tokio::test]
    async fn a_panic_is_an_error_with_the_number_to_quote() {
        let router = Router::new().route("/", get(panicking)).layer(from_fn(catch));
        let mut request = Request::new(Body::empty());
        let number = Number::new();
        request.extensions_mut().insert(number.clone());
        let response = router.oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let Some(Failure(AppError::Broken { number: told })) = response.extensions().get() else {
            panic!("a failure was expected");
        };
        assert_eq!(told, number.as_str());
    }
}
