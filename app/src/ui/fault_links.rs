use leptos::prelude::*;

/// The way to each faulty field of a long form, by its id and its name.
#[component]
pub fn FaultLinks(
    /// The ids of the fields, with their labels.
    fields: Vec<(String, String)>,
) -> impl IntoView {
    (!fields.is_empty()).then(|| {
        let links = fields
            .into_iter()
            .map(|(id, label)| {
                // The browser itself goes there, and takes the focus along.
                view! { <li><a href=format!("#{id}") rel="external">{label}</a></li> }
            })
            .collect_view();
        view! { <ul class="fault-links">{links}</ul> }
    })
}
