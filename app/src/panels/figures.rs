//! Figures as they are written, the same on the server and in the browser.

use super::view::{ColumnView, PanelView};
use hamsa_domain::data::panorama::Value;
use hamsa_domain::text::decimal;

/// A figure with as many decimals as its column has at most, and its mark.
pub fn written(value: f64, column: &ColumnView) -> String {
    let scale = 10_f64.powi(i32::from(column.decimals));
    let rounded = (value * scale).round() / scale;
    match column.mark.as_str() {
        "" => decimal(rounded),
        "%" => format!("{}%", decimal(rounded)),
        mark => format!("{}\u{A0}{mark}", decimal(rounded)),
    }
}

/// The rows of the table as HTML. There may be thousands of figures, and a component for each would cost more than
/// all the rest of a page.
pub fn rows(view: &PanelView) -> String {
    let mut html = String::with_capacity(view.rows.len() * (60 + 32 * view.columns.len()));
    let [withheld, missing] = &view.instead;
    for row in &view.rows {
        html.push_str("<tr><th scope=\"row\">");
        push_escaped(&mut html, &row.head);
        html.push_str("</th>");
        for (cell, column) in row.cells.iter().zip(&view.columns) {
            match cell {
                Value::Shown(value) => {
                    html.push_str("<td class=\"number\">");
                    push_escaped(&mut html, &written(*value, column));
                }
                Value::Withheld => {
                    html.push_str("<td class=\"number soft\">");
                    push_escaped(&mut html, withheld);
                }
                Value::Missing => {
                    html.push_str("<td class=\"number soft\">");
                    push_escaped(&mut html, missing);
                }
            }
            html.push_str("</td>");
        }
        html.push_str("</tr>");
    }
    html
}

fn push_escaped(html: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_written_as_exactly_as_it_is_defined() {
        let column = |decimals, mark: &str| ColumnView {
            head: String::new(),
            decimals,
            mark: mark.to_owned(),
        };
        assert_eq!(written(16_897.0, &column(0, "")), "16,897");
        assert_eq!(written(66.666, &column(1, "%")), "66.7%");
        assert_eq!(written(0.04, &column(1, "")), "0");
        assert_eq!(written(1_234.4, &column(0, "₪")), "1,234\u{A0}₪");
    }

    #[test]
    fn a_name_cannot_become_part_of_the_page() {
        let mut html = String::new();
        push_escaped(&mut html, "<b onclick=\"x\">תל אביב & יפו</b>");
        assert_eq!(html, "&lt;b onclick=&quot;x&quot;&gt;תל אביב &amp; יפו&lt;/b&gt;");
    }
}
