//! How each of a person's amounts was computed.

use crate::pdf::document::{Column, Table, Words};
use crate::report::PersonMonth;
use crate::text::Text;
use crate::values::Euro;

/// The rows of each figure, with the figure itself below them. The room is one row, which is its own sum.
pub(super) fn money(person: &PersonMonth, scheme: &str, text: &Text) -> Table {
    let head = [text.report_money_row(), text.report_money_amount()];
    let sum = |label: String, amount: Euro| {
        vec![Words::strong(label), Words::strong(text.amount(amount))]
    };
    let money = &person.money;
    let mut rows = Vec::new();
    for (figure, amount) in money.figures() {
        let of_figure = money.rows.iter().filter(|row| row.figure == figure);
        let shown: Vec<_> = of_figure
            .map(|row| {
                vec![
                    Words::plain(text.reason(&row.reason, scheme)),
                    Words::plain(text.amount(row.amount)),
                ]
            })
            .collect();
        if !shown.is_empty() {
            rows.extend(shown);
            let label = text.figure_name(figure, scheme);
            rows.extend(label.map(|label| sum(label, amount)));
        }
    }
    Table {
        columns: vec![Column::text(8), Column::figures(2)],
        head: vec![head.map(Words::plain).to_vec()],
        rows,
        total: None,
    }
}
