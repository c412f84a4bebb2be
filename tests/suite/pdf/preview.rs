//! What is shown before printing is what is printed: the PDF's pages, read back.

use vihko::pdf::pages::{Face, Shape, lay_out};
use vihko::pdf::preview::{Mark, Preview, SpokenRole};
use vihko::pdf::{self};

use super::{papers, today};

const PT: f32 = 72.0 / 25.4;

fn preview(document: &vihko::pdf::Document) -> Preview {
    pdf::preview(&pdf::render(document, None, today()).unwrap()).unwrap()
}

/// The text as it was before it was drawn.
fn plain(shown: &str) -> String {
    let figure = |c: char| match u32::from(c) {
        place @ 0xE030..=0xE039 => char::from_digit(place - 0xE030, 10).unwrap(),
        _ => c,
    };
    shown.chars().map(figure).collect()
}

#[test]
fn every_line_of_text_is_seen_where_it_was_laid_out() {
    for (name, document, _) in papers::all() {
        let (laid_out, seen) = (lay_out(&document).unwrap(), preview(&document));
        assert_eq!(laid_out.pages.len(), seen.pages.len(), "{name}");
        for (page, shown) in laid_out.pages.iter().zip(&seen.pages) {
            // Page and PDF put them in different orders; the places decide.
            let mut letters: Vec<_> = shown
                .marks
                .iter()
                .filter_map(|mark| match mark {
                    Mark::Letters {
                        x,
                        y,
                        width,
                        weight,
                        text,
                        ..
                    } => Some((*x, *y, *width, *weight, plain(text))),
                    Mark::Shape { .. } | Mark::Picture { .. } => None,
                })
                .collect();
            letters.sort_by(|a, b| (a.1, a.0).partial_cmp(&(b.1, b.0)).unwrap());
            let mut letters = letters.into_iter();
            let mut texts: Vec<_> = page
                .items
                .iter()
                .filter_map(|item| match &item.shape {
                    Shape::Text(text) if !text.text.trim().is_empty() => Some(text),
                    Shape::Text(_)
                    | Shape::Rule { .. }
                    | Shape::Box { .. }
                    | Shape::Picture { .. }
                    | Shape::Watermark { .. } => None,
                })
                .collect();
            texts.sort_by_key(|it| {
                (
                    (it.y * PT * 100.0).round() as i32,
                    (it.x * PT * 100.0).round() as i32,
                )
            });
            for text in texts {
                let (x, y, width, weight, shown) = letters.next().unwrap();
                let whole = text.text.replace('\u{ad}', "-");
                assert_eq!(shown, whole.trim_end(), "{name}");
                let near = |a: f32, b: f32| (a - b).abs() < 0.05;
                assert!(
                    near(x, text.x * PT) && near(y, text.y * PT),
                    "{name}: {text:?} at {x} {y}"
                );
                if !text.text.ends_with(' ') {
                    // Kerning below a hundredth of the size is not written.
                    let unseen = text.size / 100.0;
                    assert!(
                        (width - text.width * PT).abs() < 0.05 + unseen,
                        "{name}: {text:?} is {width} wide"
                    );
                }
                let expected = match text.face {
                    Face::Regular => 400,
                    Face::SemiBold => 600,
                    Face::Bold => 700,
                };
                assert_eq!(weight, expected, "{name}: {text:?}");
            }
            assert!(letters.next().is_none(), "{name}");
        }
    }
}

#[test]
fn rules_boxes_and_the_word_behind_the_text_are_seen() {
    for (name, document, _) in papers::all() {
        let (laid_out, seen) = (lay_out(&document).unwrap(), preview(&document));
        for (page, shown) in laid_out.pages.iter().zip(&seen.pages) {
            let drawn = page.items.iter().filter(|item| match &item.shape {
                Shape::Text(_) | Shape::Picture { .. } => false,
                Shape::Box { fill, edge, .. } => fill.is_some() || edge.is_some(),
                Shape::Rule { .. } | Shape::Watermark { .. } => true,
            });
            let shapes = shown
                .marks
                .iter()
                .filter(|mark| matches!(mark, Mark::Shape { .. }));
            assert_eq!(drawn.count(), shapes.count(), "{name}");
        }
    }
}

#[test]
fn a_logo_is_seen_where_it_was_laid_out() {
    let document = crate::logo::letter();
    let (laid_out, seen) = (lay_out(&document).unwrap(), preview(&document));
    let drawn = laid_out.pages[0]
        .items
        .iter()
        .find_map(|item| match &item.shape {
            Shape::Picture {
                x,
                y,
                width,
                height,
                ..
            } => Some([*x, *y, *width, *height].map(|side| side * PT)),
            Shape::Text(_) | Shape::Rule { .. } | Shape::Box { .. } | Shape::Watermark { .. } => {
                None
            }
        });
    let shown = seen.pages[0].marks.iter().find_map(|mark| match mark {
        Mark::Picture {
            x,
            y,
            width,
            height,
            source,
        } => Some(([*x, *y, *width, *height], source)),
        Mark::Letters { .. } | Mark::Shape { .. } => None,
    });
    let (shown, source) = shown.unwrap();
    for (drawn, shown) in drawn.unwrap().into_iter().zip(shown) {
        assert!((drawn - shown).abs() < 0.1, "{drawn} {shown}");
    }
    assert!(
        source.starts_with("data:image/png;base64,iVBOR"),
        "{source}"
    );
}

#[test]
fn a_voice_reads_headings_rows_and_values_in_order() {
    let seen = preview(&papers::report());
    assert_eq!(seen.language, "fi-FI");
    let spoken: Vec<_> = seen.pages.iter().flat_map(|page| &page.spoken).collect();
    let title = spoken.iter().position(|it| it.role == SpokenRole::Title);
    let row = spoken.iter().position(|it| it.role == SpokenRole::Row);
    assert!(title.unwrap() < row.unwrap());
    let rows: Vec<&str> = spoken
        .iter()
        .filter(|it| it.role == SpokenRole::Row)
        .map(|it| it.text.as_str())
        .collect();
    let korhonen = rows.iter().find(|row| row.starts_with("Korhonen")).unwrap();
    assert!(korhonen.matches("; ").count() >= 4, "{korhonen}");
    assert!(spoken.iter().all(|it| !it.text.contains('\u{ad}')));
    assert!(
        !spoken
            .iter()
            .any(|it| it.text.contains("LUONNOS") && it.text.len() < 9),
        "the word behind the text is not read"
    );
}
