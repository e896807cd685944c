//! Forms that work without wasm: a plain POST, then a redirect, or the same page back with what was
//! typed and what is wrong with it.

use crate::kept::Kept;
use crate::page::Returned;
use crate::request::Request;
use crate::{AppError, receipt, routes};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use hamsa_domain::Refusal;

/// How a form ends.
pub enum Outcome {
    /// It is done: see this page next.
    Go {
        /// The path of the next page.
        path: String,
        /// `Set-Cookie` values that go with it.
        cookies: Vec<String>,
    },
    /// It came back: this page again, with what was typed.
    Back(Back),
    /// It failed as a whole: an error page.
    Failed(AppError),
}

/// A form on its way back. The server renders `path` with it (see `server/src/pages.rs`).
#[derive(Clone, Debug, Default)]
pub struct Back {
    /// The page that holds the form.
    pub path: String,
    /// What the form shows.
    pub returned: Returned,
    /// 422, 429, 409 or 401; 200 where nothing is wrong with it.
    pub status: StatusCode,
    /// `Set-Cookie` values that go with it.
    pub cookies: Vec<String>,
    /// Who asks by now, where the form has signed somebody in.
    pub asked: Option<Box<Request>>,
}

/// An error page on its way out; the server renders it in the person's language.
#[derive(Clone, Debug)]
pub struct Failure(pub AppError);

impl Outcome {
    /// On to `path`.
    pub fn go(path: impl Into<String>) -> Self {
        Self::Go { path: path.into(), cookies: Vec::new() }
    }

    /// On to `path`, which says this once that it is `done`.
    pub fn done(path: impl Into<String>, done: &str) -> Self {
        Self::Go { path: path.into(), cookies: vec![receipt::cookie(done)] }
    }

    /// The same form again with other `values` in it, where nothing was to be done.
    pub fn shown(form: &str, path: impl Into<String>, values: &[(&str, &str)]) -> Self {
        let returned = returned(form, values);
        Self::Back(Back { path: path.into(), returned, status: StatusCode::OK, ..Back::default() })
    }

    /// What a refused form does: come back where the person can mend it, wait where they have to sign
    /// in first, fail otherwise.
    pub fn refused(
        error: AppError,
        form: &str,
        path: impl Into<String>,
        values: &[(&str, &str)],
    ) -> Self {
        let returned = returned(form, values);
        let status =
            StatusCode::from_u16(error.status()).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
        let returned = match error {
            AppError::Refused(Refusal::Invalid(faults)) => Returned { faults, ..returned },
            AppError::Refused(Refusal::TooMany { minutes }) => {
                Returned { notice: Some(("app-too-many".into(), minutes)), ..returned }
            }
            AppError::Refused(Refusal::Conflict(how)) => {
                Returned { notice: Some((how, 0)), ..returned }
            }
            AppError::Refused(Refusal::SignInNeeded) => {
                let Returned { form, values, .. } = returned;
                let kept = Kept { path: path.into(), form, values };
                let (path, returned) = (routes::SIGN_IN.to_owned(), kept.asking());
                return Self::Back(Back { path, returned, status, ..Back::default() });
            }
            other => return Self::Failed(other),
        };
        Self::Back(Back { path: path.into(), returned, status, ..Back::default() })
    }
}

fn returned(form: &str, values: &[(&str, &str)]) -> Returned {
    let values = values.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned()));
    Returned { form: form.to_owned(), values: values.collect(), ..Returned::default() }
}

impl IntoResponse for Outcome {
    fn into_response(self) -> Response {
        match self {
            Self::Go { path, cookies } => {
                let mut response = StatusCode::SEE_OTHER.into_response();
                let location =
                    HeaderValue::from_str(&path).unwrap_or(HeaderValue::from_static("/"));
                response.headers_mut().insert(header::LOCATION, location);
                for cookie in cookies.iter().filter_map(|cookie| HeaderValue::from_str(cookie).ok())
                {
                    response.headers_mut().append(header::SET_COOKIE, cookie);
                }
                response
            }
            Self::Back(back) => {
                let mut response = back.status.into_response();
                response.extensions_mut().insert(back);
                response
            }
            Self::Failed(error) => {
                let status = StatusCode::from_u16(error.status())
                    .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                let mut response = status.into_response();
                response.extensions_mut().insert(Failure(error));
                response
            }
        }
    }
}
