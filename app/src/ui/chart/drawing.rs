//! Draws by the chart module, which is fetched the first time a chart is on a page.

use crate::i18n::use_language;
use crate::page::use_page;
use leptos::html::{Details, Div};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen]
extern "C" {
    /// The chart module, `frontend/chart.js`.
    type ChartModule;

    /// Imports a module of our own. The page's script provides it, since only a script can import.
    #[wasm_bindgen(js_name = hamsaModule, catch)]
    async fn import(address: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn draw(
        this: &ChartModule,
        element: &HtmlElement,
        option: &str,
        direction: &str,
    ) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method)]
    fn dispose(this: &ChartModule, element: &HtmlElement);
}

/// Something drawn, until it is dropped.
struct Drawing {
    module: ChartModule,
    element: HtmlElement,
}

impl Drop for Drawing {
    fn drop(&mut self) {
        self.module.dispose(&self.element);
    }
}

/// Draws `option` in `canvas` for as long as the component lives. Where that fails, `table` opens.
pub(super) fn draw_in(canvas: NodeRef<Div>, table: NodeRef<Details>, option: String) {
    let address = use_page().chart_module;
    let direction = use_language().direction();
    // Disposed of with the component, and the drawing with it.
    let kept = StoredValue::new_local(None::<Drawing>);
    Effect::new(move || {
        let Some(element) = canvas.get() else { return };
        let (address, option) = (address.clone(), option.clone());
        spawn_local(async move {
            match drawn(&address, element.into(), &option, direction).await {
                Ok(drawing) => {
                    kept.try_set_value(Some(drawing));
                }
                Err(fault) => {
                    leptos::logging::warn!("the chart could not be drawn: {fault:?}");
                    if let Some(table) = table.get_untracked() {
                        table.set_open(true);
                    }
                }
            }
        });
    });
}

async fn drawn(
    address: &str,
    element: HtmlElement,
    option: &str,
    direction: &str,
) -> Result<Drawing, JsValue> {
    let module = import(address).await?.unchecked_into::<ChartModule>();
    module.draw(&element, option, direction)?;
    Ok(Drawing { module, element })
}
