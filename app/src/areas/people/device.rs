//! What a device is, as far as its browser says: enough to tell one's phone from the office.

use serde::{Deserialize, Serialize};

/// A browser that people know by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Browser {
    /// Google Chrome.
    Chrome,
    /// Microsoft Edge.
    Edge,
    /// Mozilla Firefox.
    Firefox,
    /// Opera.
    Opera,
    /// Apple Safari.
    Safari,
    /// Samsung Internet.
    Samsung,
    /// Another one.
    Other,
}

/// What the browser runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum System {
    /// Android phone or tablet.
    Android,
    /// iPad.
    Ipad,
    /// iPhone.
    Iphone,
    /// Linux.
    Linux,
    /// macOS; also an iPad that presents itself as a Mac.
    Mac,
    /// Windows.
    Windows,
    /// Another one.
    Other,
}

impl Browser {
    /// The browser of a `User-Agent`. Most claim to be several: the most particular claim counts.
    #[cfg(feature = "ssr")]
    pub fn of(agent: &str) -> Self {
        let claims = [
            ("Edg", Self::Edge),
            ("OPR/", Self::Opera),
            ("SamsungBrowser", Self::Samsung),
            ("Firefox", Self::Firefox),
            ("FxiOS", Self::Firefox),
            ("CriOS", Self::Chrome),
            ("Chrome", Self::Chrome),
            ("Safari", Self::Safari),
        ];
        first_claim(agent, &claims).unwrap_or(Self::Other)
    }

    /// Key of its name.
    pub fn message(self) -> &'static str {
        match self {
            Self::Chrome => "people-browser-chrome",
            Self::Edge => "people-browser-edge",
            Self::Firefox => "people-browser-firefox",
            Self::Opera => "people-browser-opera",
            Self::Safari => "people-browser-safari",
            Self::Samsung => "people-browser-samsung",
            Self::Other => "people-browser-other",
        }
    }
}

impl System {
    /// The system of a `User-Agent`.
    #[cfg(feature = "ssr")]
    pub fn of(agent: &str) -> Self {
        let claims = [
            ("Android", Self::Android),
            ("iPad", Self::Ipad),
            ("iPhone", Self::Iphone),
            ("Windows", Self::Windows),
            ("Macintosh", Self::Mac),
            ("Linux", Self::Linux),
        ];
        first_claim(agent, &claims).unwrap_or(Self::Other)
    }

    /// Key of its name.
    pub fn message(self) -> &'static str {
        match self {
            Self::Android => "people-system-android",
            Self::Ipad => "people-system-ipad",
            Self::Iphone => "people-system-iphone",
            Self::Linux => "people-system-linux",
            Self::Mac => "people-system-mac",
            Self::Windows => "people-system-windows",
            Self::Other => "people-system-other",
        }
    }
}

#[cfg(feature = "ssr")]
fn first_claim<T: Copy>(agent: &str, claims: &[(&str, T)]) -> Option<T> {
    claims.iter().find(|(claim, _)| agent.contains(claim)).map(|(_, meaning)| *meaning)
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn people_recognise_their_devices() {
        let cases = [
            (
                "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Mobile Safari/537.36",
                (Browser::Chrome, System::Android),
            ),
            (
                "Mozilla/5.0 (Linux; Android 13; SM-X200) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0 Safari/537.36",
                (Browser::Samsung, System::Android),
            ),
            (
                "Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
                (Browser::Safari, System::Ipad),
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0 Mobile/15E148 Safari/604.1",
                (Browser::Chrome, System::Iphone),
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36 Edg/131.0",
                (Browser::Edge, System::Windows),
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0",
                (Browser::Firefox, System::Linux),
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15",
                (Browser::Safari, System::Mac),
            ),
            ("curl/8.5.0", (Browser::Other, System::Other)),
            ("", (Browser::Other, System::Other)),
        ];
        for (agent, expected) in cases {
            assert_eq!((Browser::of(agent), System::of(agent)), expected, "{agent}");
        }
    }
}
