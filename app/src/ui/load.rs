//! What a page asks of the server, and what it shows until the answer is there.
//!
//! All pages share one type of resource and one of waiting view, whatever they ask for: made anew for
//! each answer, they were an eighth of what the browser downloads.

use super::{Progress, Trouble};
use crate::{AppError, t};
use leptos::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::any::Any;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

type Later<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// An answer on its way, of type `T`.
pub struct Asked<T> {
    resource: Resource<Result<Answer, AppError>>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Asked<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Asked<T> {}

/// An answer without its type: as text where the page brought it along, as it is where it was fetched.
#[derive(Clone)]
enum Answer {
    Text(String),
    #[cfg_attr(feature = "ssr", allow(dead_code))]
    Value(Arc<dyn Any + Send + Sync>),
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            // Only the server writes answers down, and it holds them as text.
            Self::Value(_) => serializer.serialize_str(""),
        }
    }
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::Text)
    }
}

impl Answer {
    #[cfg(feature = "ssr")]
    fn new<T: Serialize>(value: &T) -> Self {
        Self::Text(serde_json::to_string(value).unwrap_or_default())
    }

    #[cfg(not(feature = "ssr"))]
    fn new<T: Clone + Send + Sync + 'static>(value: &T) -> Self {
        Self::Value(Arc::new(value.clone()))
    }

    fn read<T: Clone + DeserializeOwned + 'static>(&self) -> Result<T, AppError> {
        let broken = || AppError::Broken { number: String::new() };
        match self {
            Self::Text(text) => serde_json::from_str(text).map_err(|_| broken()),
            Self::Value(value) => value.downcast_ref::<T>().cloned().ok_or_else(broken),
        }
    }
}

/// Asks `question` about what `about` says now, and again whenever that changes.
pub fn ask<S, T, F>(
    about: impl Fn() -> S + Send + Sync + 'static,
    question: impl Fn(S) -> F + Send + Sync + 'static,
) -> Asked<T>
where
    S: Serialize + 'static,
    T: Clone + Serialize + Send + Sync + 'static,
    F: Future<Output = Result<T, AppError>> + Send + 'static,
{
    let about = Arc::new(about);
    let now = about.clone();
    let key = Box::new(move || serde_json::to_string(&now()).unwrap_or_default());
    let fetch = Box::new(move |_| -> Later<Result<Answer, AppError>> {
        let answer = question(untrack(|| about()));
        Box::pin(async move { answer.await.map(|value| Answer::new(&value)) })
    });
    Asked { resource: resource(key, fetch), of: PhantomData }
}

fn resource(
    key: Box<dyn Fn() -> String + Send + Sync>,
    fetch: Box<dyn Fn(String) -> Later<Result<Answer, AppError>> + Send + Sync>,
) -> Resource<Result<Answer, AppError>> {
    Resource::new_blocking(key, fetch)
}

/// Shows what was asked for; until then that it is being loaded, and if it failed, why.
pub fn load<T, V, F>(asked: Asked<T>, view: F) -> AnyView
where
    T: Clone + DeserializeOwned + Send + Sync + 'static,
    V: IntoView + 'static,
    F: Fn(T) -> V + Clone + Send + Sync + 'static,
{
    waiting(Box::new(move || {
        let view = view.clone();
        Box::pin(async move {
            match asked.resource.await.and_then(|answer| answer.read()) {
                Ok(value) => view(value).into_any(),
                Err(error) => failed(asked.resource, error),
            }
        })
    }))
}

fn failed(resource: Resource<Result<Answer, AppError>>, error: AppError) -> AnyView {
    let again = Callback::new(move |()| resource.refetch());
    view! { <Trouble error again/> }.into_any()
}

fn waiting(loaded: Box<dyn Fn() -> Later<AnyView> + Send + Sync>) -> AnyView {
    let loaded = move || Suspend::new(loaded());
    view! { <Transition fallback=|| view! { <Progress label=t!("app-loading")/> }>{loaded}</Transition> }
        .into_any()
}
