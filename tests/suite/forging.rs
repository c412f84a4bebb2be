//! Reports whose pages were altered with another program: whatever is drawn, moved, hidden or laid over is told.

mod said;

use lopdf::content::{Content, Operation};
use lopdf::{Document as Pdf, Object, ObjectId, Stream, dictionary};
use vihko::exchange::report::Difference;
use vihko::text::{Language, Text};

use super::reading::{planted, read};

/// October with something done to the operations of this page, from 0.
fn redrawn(page: usize, alter: impl FnOnce(&mut Vec<Operation>)) -> Vec<u8> {
    planted(|pdf| redraw(pdf, page, alter))
}

fn redraw(pdf: &mut Pdf, page: usize, alter: impl FnOnce(&mut Vec<Operation>)) {
    let id = page_of(pdf, page);
    let mut content = Content::decode_strict(&pdf.get_page_content(id)).unwrap();
    alter(&mut content.operations);
    let content = content.encode().unwrap();
    let stream = pdf.get_page_contents(id)[0];
    let stream = pdf.get_object_mut(stream).unwrap().as_stream_mut().unwrap();
    stream.set_plain_content(content);
}

fn page_of(pdf: &Pdf, page: usize) -> ObjectId {
    pdf.page_iter().nth(page).unwrap()
}

fn operations(text: &str) -> Vec<Operation> {
    Content::decode_strict(text.as_bytes()).unwrap().operations
}

/// Where the next operation of this name stands.
fn next(operations: &[Operation], from: usize, name: &str) -> usize {
    let found = operations[from..].iter().position(|it| it.operator == name);
    from + found.unwrap()
}

/// Where the stretches of elements of this name begin.
fn stretches(operations: &[Operation], tag: &str) -> Vec<usize> {
    let begins = |it: &Operation| {
        it.operator == "BDC"
            && it.operands[0]
                .as_name()
                .is_ok_and(|it| it == tag.as_bytes())
    };
    let all = operations.iter().enumerate();
    all.filter(|(_, it)| begins(it)).map(|(i, _)| i).collect()
}

/// The last cells of rows that follow one another on a page: where their place is set.
fn last_cells(operations: &[Operation]) -> Vec<usize> {
    let cells = stretches(operations, "TD");
    let is_last = |at: &&usize| {
        let after = next(operations, **at + 1, "BDC");
        operations[after].operands[0].as_name().unwrap() != b"TD"
    };
    let last = cells.iter().filter(is_last);
    last.map(|at| next(operations, *at, "Td")).collect()
}

fn moved(operations: &mut [Operation], at: usize, x: f32, y: f32) {
    for (operand, by) in operations[at].operands.iter_mut().zip([x, y]) {
        *operand = (operand.as_float().unwrap() + by).into();
    }
}

#[track_caller]
fn assert_told(what: &str, bytes: &[u8]) {
    let differences = read(bytes).differences;
    let told = differences
        .iter()
        .any(|it| matches!(it, Difference::Added { .. }));
    assert!(told, "{what}: {differences:?}");
}

#[test]
fn a_paper_that_was_only_written_anew_agrees() {
    assert_eq!(read(&redrawn(0, |_| ())).differences, []);
}

#[test]
fn whatever_is_drawn_besides_the_papers_own_content_is_told_with_its_page() {
    let kinds = [
        ("white over a figure", "q 1 1 1 rg 60 560 500 60 re f Q"),
        ("white without a state", "1 1 1 rg 60 560 500 60 re f"),
        (
            "the papers' own pale colour",
            "0.961 0.953 0.933 rg 60 560 500 60 re f",
        ),
        (
            "a box in marks that look right",
            "/Artifact <</Type/Layout>> BDC 0.945 0.937 0.914 rg 60 560 500 60 re f EMC",
        ),
        (
            "a pale shape in marks that look right",
            "/Artifact <</Type/Layout>> BDC 0.961 0.953 0.933 rg 60 560 m 560 560 l 560 700 l f EMC",
        ),
        (
            "a rule through figures",
            "/Artifact <</Type/Layout>> BDC 0.333 0.376 0.361 RG 0.7 w 70.9 600 m 530 600 l S EMC \
             /Artifact <</Type/Layout>> BDC 0.333 0.376 0.361 RG 0.7 w 70.9 602 m 530 602 l S EMC",
        ),
        (
            "a thick rule",
            "/Artifact <</Type/Layout>> BDC 0.769 0.753 0.71 RG 60 w 70.9 90 m 530 90 l S EMC",
        ),
        (
            "text of no element",
            "/P <</MCID 999>> BDC BT 0.11 0.141 0.133 rg /Inter-Regular 9.5 Tf 80 90 Td <0001> Tj ET EMC",
        ),
        (
            "text in marks that say nothing",
            "/Artifact <</Type/Layout>> BDC BT 0.11 0.141 0.133 rg /Inter-Regular 9.5 Tf 80 90 Td \
             <0001> Tj ET EMC",
        ),
        (
            "text outside marks",
            "BT 0.11 0.141 0.133 rg /Inter-Regular 9.5 Tf 80 90 Td <0001> Tj ET",
        ),
        (
            "digits as shapes",
            "0 0 0 rg 440 566 3 10 re f 446 566 3 10 re f",
        ),
        ("a shading", "/Sh0 sh"),
        ("an end without a beginning", "EMC"),
    ];
    for (what, drawn) in kinds {
        let bytes = redrawn(1, |it| it.extend(operations(drawn)));
        let differences = read(&bytes).differences;
        assert_eq!(differences, [Difference::Added { page: 2 }], "{what}");
    }
    let bytes = redrawn(1, |it| it.extend(operations("EMC")));
    let told = &read(&bytes).differences[0];
    for language in Language::ALL {
        assert!(told.told("", &Text::new(*language)).contains('2'));
    }
}

#[test]
fn what_hides_or_changes_the_papers_own_content_is_told() {
    for (what, before) in [
        ("a clip", "60 0 500 400 re W n"),
        ("letters that are not drawn", "3 Tr"),
        ("another scale", "0.001 0 0 0.001 0 0 cm"),
        ("another scale of letters", "50 Tz"),
        ("room between letters", "9 Tc"),
        ("text above its line", "20 Ts"),
        ("content that is switched off", "/OC /MC0 BDC"),
        ("a state of its own", "/GS0 gs"),
        ("a state that is given back", "q 1 1 1 rg Q"),
    ] {
        let bytes = redrawn(0, |it| {
            let rest = std::mem::replace(it, operations(before));
            it.extend(rest);
        });
        assert_told(what, &bytes);
    }
    for (what, drawn) in [
        ("white letters", "1 1 1 rg"),
        ("pale letters", "0.961 0.953 0.933 rg"),
        ("letters of nothing", "0 0 0 0 k"),
    ] {
        let bytes = redrawn(0, |it| {
            let at = *last_cells(it).last().unwrap();
            it.splice(at..at, operations(drawn));
        });
        assert_told(what, &bytes);
    }
    let tiny = redrawn(0, |it| {
        for font in it.iter_mut().filter(|it| it.operator == "Tf") {
            font.operands[1] = 0.01.into();
        }
    });
    assert_told("tiny letters", &tiny);
    let torn = planted(|pdf| {
        let id = page_of(pdf, 0);
        let mut content = pdf.get_page_content(id);
        content.extend(b"\n{ } ) q 1 1 1 rg 60 560 500 60 re f Q");
        let stream = pdf.get_page_contents(id)[0];
        let stream = pdf.get_object_mut(stream).unwrap().as_stream_mut().unwrap();
        stream.set_plain_content(content);
    });
    assert_told("what cannot be read", &torn);
}

#[test]
fn figures_that_have_changed_places_are_told() {
    let rows = redrawn(0, |it| {
        let cells = last_cells(it);
        // The rows of the summary come first.
        let (one, other) = (cells[0], cells[1]);
        let height = 20.0;
        moved(it, one, 0.0, -height);
        moved(it, other, 0.0, height);
    });
    assert_told("rows", &rows);
    let columns = redrawn(0, |it| {
        let cells = stretches(it, "TD");
        let places: Vec<usize> = cells.iter().map(|at| next(it, *at, "Td")).collect();
        let by = it[places[3]].operands[0].as_float().unwrap();
        moved(it, places[2], by, 0.0);
        moved(it, places[3], -2.0 * by, 0.0);
        moved(it, places[4], by, 0.0);
    });
    assert_told("columns", &columns);
    let marks = redrawn(0, |it| {
        let cells = stretches(it, "TD");
        let (one, other) = (cells[4], cells[5]);
        let shown = |it: &[Operation], at| it[next(it, at, "TJ")].operands.clone();
        let (a, b) = (shown(it, one), shown(it, other));
        let (at_a, at_b) = (next(it, one, "TJ"), next(it, other, "TJ"));
        (it[at_a].operands, it[at_b].operands) = (b, a);
        let number = it[one].operands[1].clone();
        it[one].operands[1] = std::mem::replace(&mut it[other].operands[1], number);
    });
    assert_told("marks", &marks);
    let away = redrawn(0, |it| {
        let at = *last_cells(it).last().unwrap();
        moved(it, at, 2_000.0, 0.0);
    });
    assert_told("off the page", &away);
    let aside = redrawn(0, |it| {
        let at = last_cells(it)[0];
        moved(it, at, -25.0, 0.0);
    });
    assert_told("out of its column", &aside);
    let digits = redrawn(0, |it| {
        let at = next(it, last_cells(it)[0], "TJ");
        let strings = it[at].operands[0].as_array().unwrap();
        let glyphs: Vec<u8> = strings
            .iter()
            .filter_map(|it| it.as_str().ok())
            .flatten()
            .copied()
            .collect();
        let (first, rest) = glyphs.split_at(2);
        let text = |bytes: &[u8]| Object::string_literal(bytes);
        let jumbled = vec![
            text(first),
            (-4_000).into(),
            text(&rest[..2]),
            5_000.into(),
            text(&rest[2..]),
        ];
        it[at].operands[0] = jumbled.into();
    });
    assert_told("digits", &digits);
    let twice = redrawn(0, |it| {
        let at = last_cells(it)[0];
        let shown = next(it, at, "TJ");
        let more = it[shown].clone();
        it.insert(shown + 1, more);
    });
    assert!(!read(&twice).differences.is_empty(), "twice");
}

#[test]
fn a_page_of_another_size_or_turn_is_told() {
    let cases: [(&str, &str, Object); 6] = [
        ("turned", "Rotate", 180.into()),
        (
            "cut",
            "CropBox",
            vec![0.into(), 0.into(), 595.into(), Object::Integer(400)].into(),
        ),
        (
            "smaller",
            "MediaBox",
            vec![0.into(), 0.into(), 595.into(), Object::Integer(400)].into(),
        ),
        ("scaled", "UserUnit", 2.into()),
        (
            "with a thumbnail's group",
            "Group",
            dictionary! { "S" => "Transparency" }.into(),
        ),
        ("with actions", "AA", dictionary! {}.into()),
    ];
    for (what, key, value) in cases {
        let set = |pdf: &mut Pdf, id| pdf.get_dictionary_mut(id).unwrap().set(key, value.clone());
        let bytes = planted(|pdf| set(pdf, page_of(pdf, 0)));
        assert_eq!(
            read(&bytes).differences,
            [Difference::Added { page: 1 }],
            "{what}"
        );
        if key == "Rotate" {
            let bytes = planted(|pdf| {
                let page = pdf.get_dictionary(page_of(pdf, 0)).unwrap();
                let above = page.get(b"Parent").unwrap().as_reference().unwrap();
                set(pdf, above);
            });
            assert_told("all turned", &bytes);
        }
    }
    let streams = planted(|pdf| {
        let id = page_of(pdf, 0);
        let more = pdf.add_object(Stream::new(dictionary! {}, b"q Q".to_vec()));
        let page = pdf.get_dictionary_mut(id).unwrap();
        let first = page.get(b"Contents").unwrap().clone();
        page.set("Contents", vec![first, more.into()]);
    });
    assert_told("a second stream of content", &streams);
    for (what, key) in [("layers", "OCProperties"), ("a first action", "OpenAction")] {
        let bytes = planted(|pdf| pdf.catalog_mut().unwrap().set(key, dictionary! {}));
        assert_told(what, &bytes);
    }
}

#[test]
fn pictures_and_forms_that_were_laid_over_a_page_are_told() {
    for (what, kind) in [("a picture", "Image"), ("a form", "Form")] {
        let bytes = planted(|pdf| {
            let id = page_of(pdf, 0);
            let dict = dictionary! {
                "Type" => "XObject", "Subtype" => kind, "Width" => 1, "Height" => 1,
                "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8,
                "BBox" => vec![0.into(), 0.into(), 1.into(), Object::Integer(1)],
            };
            let over = pdf.add_object(Stream::new(dict, b"1 g".to_vec()));
            let page = pdf.get_dictionary_mut(id).unwrap();
            let fonts = page.get(b"Resources").unwrap().clone();
            let mut resources = pdf
                .dereference(&fonts)
                .unwrap()
                .1
                .as_dict()
                .unwrap()
                .clone();
            resources.set("XObject", dictionary! { "Over" => over });
            pdf.get_dictionary_mut(id)
                .unwrap()
                .set("Resources", resources);
            redraw(pdf, 0, |it| {
                it.extend(operations("q 100 0 0 20 400 560 cm /Over Do Q"))
            });
        });
        assert_told(what, &bytes);
    }
}

#[test]
fn a_note_is_told_however_it_is_attached_and_a_signature_over_a_text_too() {
    let with = |note: lopdf::Dictionary| {
        planted(|pdf| {
            let id = page_of(pdf, 0);
            let page = pdf.get_dictionary_mut(id).unwrap();
            page.set("Annots", vec![Object::Dictionary(note)]);
        })
    };
    let note = |subtype: &str, field: &str, rect: [i64; 4]| {
        dictionary! {
            "Type" => "Annot", "Subtype" => subtype, "FT" => field,
            "Rect" => rect.map(Object::Integer).to_vec(),
        }
    };
    let beside = [10, 10, 40, 30];
    assert_told("a note", &with(note("FreeText", "Sig", beside)));
    assert_told("a field", &with(note("Widget", "Tx", beside)));
    assert_told(
        "a signature over all",
        &with(note("Widget", "Sig", [0, 0, 500, 800])),
    );
    assert_eq!(read(&with(note("Widget", "Sig", beside))).differences, []);
}

/// The parts of October's first face.
fn first_font(pdf: &Pdf) -> (ObjectId, ObjectId) {
    let page = page_of(pdf, 0);
    let (_, font) = pdf
        .get_page_fonts(page)
        .unwrap()
        .into_iter()
        .next()
        .unwrap();
    let map = font.get(b"ToUnicode").unwrap().as_reference().unwrap();
    let below = font.get(b"DescendantFonts").unwrap().as_array().unwrap();
    let below = pdf.dereference(&below[0]).unwrap().1.as_dict().unwrap();
    let about = below
        .get_deref(b"FontDescriptor", pdf)
        .unwrap()
        .as_dict()
        .unwrap();
    (
        map,
        about.get(b"FontFile2").unwrap().as_reference().unwrap(),
    )
}

fn changed(pdf: &mut Pdf, id: ObjectId, alter: impl FnOnce(&mut Vec<u8>)) {
    let stream = pdf.get_object_mut(id).unwrap().as_stream_mut().unwrap();
    let mut content = stream.decompressed_content().unwrap();
    alter(&mut content);
    stream.set_plain_content(content);
}

/// Where a table of a font file begins.
fn table(file: &[u8], tag: &[u8; 4]) -> usize {
    let at = file.windows(4).position(|it| it == tag).unwrap();
    u32::from_be_bytes(file[at + 8..at + 12].try_into().unwrap()) as usize
}

#[test]
fn letters_that_look_like_others_are_told() {
    let said = planted(|pdf| {
        let (map, _) = first_font(pdf);
        changed(pdf, map, |content| {
            let text = String::from_utf8(content.clone()).unwrap();
            // What is drawn as 1 says that it is 7, and the other way round.
            let text = text.replace("<0031>", "<x>").replace("<0037>", "<0031>");
            *content = text.replace("<x>", "<0037>").into_bytes();
        });
    });
    assert_told("another character", &said);
    let drawn = planted(|pdf| {
        let (_, file) = first_font(pdf);
        changed(pdf, file, |content| {
            // The outline of a glyph is the next one's.
            let at = table(content, b"loca") + 2 * 40;
            let places = content[at..at + 6].to_vec();
            content[at..at + 2].copy_from_slice(&places[2..4]);
        });
    });
    assert_told("another outline", &drawn);
    let moved = planted(|pdf| {
        let (_, file) = first_font(pdf);
        changed(pdf, file, |content| {
            let at = table(content, b"hmtx") + 4 * 40 + 2;
            content[at] ^= 1;
        });
    });
    assert_told("an outline at another place", &moved);
}

#[test]
fn a_scale_that_shows_another_step_is_told() {
    let fill = |it: &Operation| it.operator == "rg" && it.operands[0].as_float().unwrap() > 0.94;
    let page = (0..20).find(|page| {
        let bytes = planted(|_| ());
        let pdf = Pdf::load_mem(&bytes).unwrap();
        let content = pdf.get_page_content(page_of(&pdf, *page));
        let operations = Content::decode_strict(&content).unwrap().operations;
        !stretches(&operations, "Figure").is_empty()
    });
    let bytes = redrawn(page.unwrap(), |it| {
        let figure = stretches(it, "Figure")[0];
        // The first box that stays empty is filled.
        let soft = figure + it[figure..].iter().position(fill).unwrap();
        let end = next(it, soft, "B");
        it[soft] = operations("0.09 0.329 0.29 rg").remove(0);
        it[end].operator = "f".into();
        it.retain(|_| true);
    });
    assert_told("a scale", &bytes);
}

#[test]
fn a_structure_that_reads_in_another_order_than_it_is_seen_is_told() {
    let bytes = planted(|pdf| {
        let row = pdf.objects.iter().find_map(|(id, it)| {
            let it = it.as_dict().ok()?;
            let is_row = it
                .get(b"S")
                .and_then(Object::as_name)
                .is_ok_and(|it| it == b"TR");
            let cells = it.get(b"K").and_then(Object::as_array).map_or(0, Vec::len);
            (is_row && cells == 7).then_some(*id)
        });
        let row = pdf.get_dictionary_mut(row.unwrap()).unwrap();
        let cells = row.get_mut(b"K").unwrap().as_array_mut().unwrap();
        cells.swap(4, 5);
    });
    assert_told("cells", &bytes);
}
