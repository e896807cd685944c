use super::TableFrame;
use leptos::prelude::*;

/// What stands above a column of a [`Table`].
pub struct Head {
    words: String,
    is_number: bool,
}

impl Head {
    /// Above words.
    pub fn words(words: impl Into<String>) -> Self {
        Self { words: words.into(), is_number: false }
    }

    /// Above numbers, which stand at the end of their column.
    pub fn number(words: impl Into<String>) -> Self {
        Self { words: words.into(), is_number: true }
    }
}

/// A table in its frame.
#[component]
pub fn Table(
    /// What it shows, for those who do not see what stands above it.
    #[prop(into)]
    label: String,
    /// The heads of its columns.
    heads: Vec<Head>,
    /// Classes besides `table`: with `stacks`, a narrow screen shows each row as a list of its cells.
    #[prop(optional)]
    class: &'static str,
    /// Whether the label is seen as well.
    #[prop(optional)]
    captioned: bool,
    /// The rows.
    children: Children,
) -> impl IntoView {
    let caption = captioned.then(|| view! { <caption>{label.clone()}</caption> });
    let name = (!captioned).then(|| label.clone());
    let heads = heads
        .into_iter()
        .map(|head| view! { <th scope="col" class:number=head.is_number>{head.words}</th> })
        .collect_view();
    view! {
        <TableFrame label>
            <table class=format!("table {class}") aria-label=name>
                {caption}
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{children()}</tbody>
            </table>
        </TableFrame>
    }
}
