use leptos::prelude::*;

/// What an [`Icon`] shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glyph {
    /// A triangle with an exclamation mark.
    Alert,
    /// An arrow that points onwards, in the direction of reading.
    Arrow,
    /// An arrow that points back.
    Back,
    /// Findings side by side.
    Boards,
    /// A tick.
    Check,
    /// Houses.
    Cities,
    /// An arrow into a tray.
    Download,
    /// A sheet of paper.
    File,
    /// The globe, for languages.
    Globe,
    /// A house.
    Home,
    /// An i in a circle.
    Info,
    /// A door.
    Leave,
    /// Three points.
    More,
    /// Two persons.
    People,
    /// One person.
    Person,
    /// A pin on a map.
    Place,
    /// A printer.
    Print,
    /// Bars on a sheet of paper.
    Reports,
    /// A list with ticks.
    Rounds,
    /// A magnifying glass.
    Search,
}

impl Glyph {
    /// Its lines, on a square of 24.
    fn path(self) -> &'static str {
        match self {
            Self::Alert => "M12 4 2.5 20h19zM12 10v4.5M12 17v.2",
            Self::Arrow => "M4 12h15M13 6l6 6-6 6",
            Self::Back => "M20 12H5M11 6l-6 6 6 6",
            Self::Boards => "M3.5 4h8v9h-8zM15 4h5.5v5H15zM15 12.5h5.5V20H15zM3.5 16.5h8V20h-8z",
            Self::Check => "m5 13 4.5 4.5L19 7",
            Self::Cities => {
                "M2.5 20.5h19M5 20.5V10h6v10.5M11 20.5V4h8v16.5M14 8h2M14 12h2M14 16h2M8 13.5v.2M8 16.8v.2"
            }
            Self::Download => "M12 4v11M7 10.5l5 5 5-5M4.5 20h15",
            Self::File => "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
            Self::Globe => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3.5 4 3.5 14 0 18M12 3c-3.5 4-3.5 14 0 18"
            }
            Self::Home => "m3.5 11.5 8.5-8 8.5 8M6 10v10.5h12V10M10 20.5v-6h4v6",
            Self::Info => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.3v.2",
            Self::More => "M4.5 12h1M11.5 12h1M18.5 12h1",
            Self::Leave => "M13.5 4H19v16h-5.5M3 12h11M10 8l4 4-4 4",
            Self::People => {
                "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.4-3.6 3-6 6.5-6s6.1 2.4 6.5 6M16 4.3a3.5 3.5 0 0 1 0 6.4M17.6 14.4c2.2.8 3.6 2.9 3.9 5.6"
            }
            Self::Person => {
                "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.5-4 3.5-6.5 7.5-6.5s7 2.5 7.5 6.5"
            }
            Self::Place => {
                "M12 21s7-6.3 7-11.5a7 7 0 0 0-14 0C5 14.7 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"
            }
            Self::Print => "M7 9V3.5h10V9M7 17.5H3.5V9h17v8.5H17M7 14h10v6.5H7z",
            Self::Reports => "M5 3h14v18H5zM9 17v-4M12 17V8M15 17v-6",
            Self::Rounds => {
                "M3.5 6l1.6 1.6L8 4.7M3.5 12.6l1.6 1.6L8 11.3M3.5 19.2l1.6 1.6L8 17.9M11.5 6.5h9M11.5 13h9M11.5 19.5h9"
            }
            Self::Search => "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5l5 5",
        }
    }

    /// Whether it points somewhere, and so is mirrored with the direction of reading.
    fn points(self) -> bool {
        matches!(self, Self::Arrow | Self::Back | Self::Leave)
    }
}

/// A small drawing beside words; it says nothing that they do not.
#[component]
pub fn Icon(
    /// What it shows.
    glyph: Glyph,
) -> impl IntoView {
    view! {
        <svg
            class=if glyph.points() { "icon points" } else { "icon" }
            viewBox="0 0 24 24"
            aria-hidden="true"
        >
            <path d=glyph.path()></path>
        </svg>
    }
}
