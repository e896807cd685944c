//! What stands around every page: header, navigation, footer, and the state of the network.

mod footer;
mod header;
mod navigation;
mod network_state;
mod place;

use crate::page::{CameBack, use_page};
use crate::t;
use crate::ui::Address;
use footer::Footer;
use header::Header;
use leptos::html::Main;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use navigation::Navigation;
use network_state::NetworkState;

/// The address that the router knows. Around an error there is no router; the server says then where one
/// came from.
fn address_of_page() -> Address {
    let page = use_page();
    if page.trouble.is_some() {
        return Address::fixed(page.came_from.unwrap_or_default());
    }
    let location = use_location();
    let path = location.pathname;
    let whole = Signal::derive(move || match location.search.get() {
        search if search.is_empty() => path.get(),
        search => format!("{}?{search}", path.get()),
    });
    Address { path: path.into(), whole }
}

/// Header, navigation and footer around every page.
#[component]
pub fn Frame(
    /// The page.
    children: Children,
) -> impl IntoView {
    let address = address_of_page();
    provide_context(address);
    let came_back = CameBack::provide();
    let main = NodeRef::<Main>::new();
    Effect::new(move |before: Option<String>| {
        let path = address.path.get();
        if before.is_some_and(|before| before != path) {
            came_back.forget();
            // Those who read by keyboard or ear begin each new page at its beginning.
            if let Some(main) = main.get_untracked() {
                let _ = main.focus();
            }
        }
        path
    });
    view! {
        <a class="skip" href="#main" rel="external">{t!("app-skip")}</a>
        <Header next=address.whole>
            <Navigation path=address.path/>
        </Header>
        <NetworkState/>
        <main id="main" tabindex="-1" node_ref=main>{children()}</main>
        <Footer/>
    }
}
