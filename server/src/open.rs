//! Opening the house: the database, the kept files, the bundle, the languages.

use crate::assets::Bundle;
use crate::private;
use crate::settings::Settings;
use hamsa_app::house::{House, Languages};
use hamsa_domain::time::DAY;
use hamsa_store::{Store, StoreError};
use object_store::local::LocalFileSystem;
use std::path::PathBuf;
use std::sync::Arc;

/// The running house with what only the server knows of it. Cheap to clone.
#[derive(Clone)]
pub struct Server {
    /// What pages and forms work with.
    pub house: House,
    /// How it is set up.
    pub settings: Arc<Settings>,
    /// What browsers download.
    pub bundle: Arc<Bundle>,
}

/// Why the house cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The database.
    #[error("the database cannot be opened: {0}")]
    Store(#[from] StoreError),
    /// The folder of kept files.
    #[error("the folder {} cannot be used: {reason}", .folder.display())]
    Folder {
        /// Which one.
        folder: PathBuf,
        /// What the system says.
        reason: String,
    },
}

impl Server {
    /// Opens everything. Without a bundle pages have no style and no life, but can be read.
    ///
    /// # Errors
    ///
    /// If the database or a folder cannot be used.
    pub async fn open(settings: Settings) -> Result<Self, OpenError> {
        let mut bundle = Bundle::read(&settings.site).unwrap_or_default();
        // So cargo-leptos says where it has left what it compiled.
        if let Some(site) = std::env::var_os("LEPTOS_SITE_ROOT")
            && let Err(error) = bundle.replace_module(site.as_ref())
        {
            tracing::warn!(%error, "cargo-leptos has left no module");
        }
        let folder = settings.var.join("files");
        let unusable = |reason: String| OpenError::Folder { folder: folder.clone(), reason };
        private::folder(&folder).map_err(|error| unusable(error.to_string()))?;
        let files = LocalFileSystem::new_with_prefix(&folder)
            .map_err(|error| unusable(error.to_string()))?;
        let house = House {
            store: Store::open(&settings.database_url).await?,
            files: Arc::new(files),
            assets: Arc::new(bundle.manifest.clone()),
            languages: Arc::new(Languages::default()),
            address: settings.address.as_str().into(),
            contact: Arc::new(settings.contact.clone()),
            session_lives: i64::from(settings.session_days) * DAY,
        };
        Ok(Self { house, settings: Arc::new(settings), bundle: Arc::new(bundle) })
    }
}
