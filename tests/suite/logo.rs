//! The association's logo: given as a picture, on every paper's letterhead from then on.

use std::io::Write;

use vihko::error::Failure;
use vihko::pdf;
use vihko::pdf::document::{Block, Letterhead, Level, Logo, Words};
use vihko::pdf::picture::Picture;
use vihko_tests::{Program, Tiny, day, refusal};

/// A logo as PNG: a green disc on nothing.
pub fn png() -> Vec<u8> {
    let pixel = |x: i32, y: i32| {
        let inside = (x - 60).pow(2) + (y - 20).pow(2) < 380;
        [20, 90, 60, if inside { 255 } else { 0 }]
    };
    let pixels: Vec<u8> = (0..40 * 120)
        .flat_map(|i| pixel(i % 120, i / 120))
        .collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 120, 40);
    encoder.set_color(png::ColorType::Rgba);
    encoder
        .write_header()
        .unwrap()
        .write_image_data(&pixels)
        .unwrap();
    bytes
}

/// The same disc on white in the other forms in which a logo may come.
pub const FORMS: [(&str, &[u8]); 5] = [
    ("jpeg", include_bytes!("../pictures/logo.jpg")),
    ("grey-jpeg", include_bytes!("../pictures/grey.jpg")),
    ("cmyk-jpeg", include_bytes!("../pictures/cmyk.jpg")),
    ("grey-png", include_bytes!("../pictures/grey.png")),
    ("palette-png", include_bytes!("../pictures/palette.png")),
];

/// A paper with the logo in its letterhead.
pub fn letter() -> vihko::pdf::Document {
    letter_with(&png())
}

/// A paper with this logo in its letterhead.
pub fn letter_with(logo: &[u8]) -> vihko::pdf::Document {
    let letterhead = Letterhead {
        logo: Some(Logo {
            picture: std::sync::Arc::new(Picture::read(logo, 394, 142).unwrap()),
            alternative: "Logo: Mallilan Yhteisötupa ry".to_owned(),
        }),
        left: vec![Words::strong("Mallilan Yhteisötupa ry")],
        right: vec!["Kemin kaupunki".into()],
    };
    let title = Block::Heading(Level::Title, "Kirje".to_owned());
    super::pdf::papers::paper("Kirje", vec![Block::Letterhead(letterhead), title])
}

#[test]
fn a_logo_stands_on_every_paper_until_it_is_removed() {
    let mut tiny = Tiny::new();
    let before = tiny.paper().pdf;
    let id = tiny.book.set_logo("tunnus.png", &png()).unwrap();
    assert_eq!(tiny.book.get(id).unwrap().media_type, "image/png");
    assert_eq!(&**tiny.book.attachment(id).unwrap(), png().as_slice());
    let with = tiny.paper().pdf;
    assert!(
        figures(&with).contains(&"Logo: Pieni yhdistys ry".to_owned()),
        "{:?}",
        figures(&with)
    );
    assert!(with.len() > before.len() && with.len() < before.len() + 10_000);
    tiny.book.check().unwrap();
    tiny.book.remove_logo().unwrap();
    assert!(tiny.paper().pdf == before);
}

/// The alternative texts of a paper.
fn figures(pdf: &[u8]) -> Vec<String> {
    let pdf = lopdf::Document::load_mem(pdf).unwrap();
    let texts = pdf
        .objects
        .values()
        .filter_map(|it| it.as_dict().ok()?.get(b"Alt").ok());
    texts
        .map(|it| lopdf::decode_text_string(it).unwrap())
        .collect()
}

#[test]
fn what_is_no_picture_is_no_logo_and_nothing_is_kept() {
    let mut tiny = Tiny::new();
    for bytes in [b"GIF89a".as_slice(), &png()[..60], b"%PDF-1.7"] {
        assert_eq!(
            refusal(tiny.book.set_logo("a.png", bytes)),
            Failure::NotAPicture
        );
    }
    assert_eq!(tiny.book.list::<vihko::values::AttachmentId>().unwrap(), []);
}

#[test]
fn the_program_takes_a_logo() {
    let (folder, notebook) = Tiny::new().closed();
    let picture = folder.path().join("tunnus.png");
    std::fs::File::create(&picture)
        .unwrap()
        .write_all(&png())
        .unwrap();
    let logo = |arg: &std::path::Path| {
        Program::with(["logo"])
            .arg(arg)
            .arg("--notebook")
            .arg(&notebook)
            .passphrase(Tiny::PASSPHRASE)
    };
    assert!(logo(&picture).done().contains("logo tulee"));
    let remove = std::path::Path::new("--remove");
    assert!(logo(remove).done().contains("ei enää"));
    let text = folder.path().join("kirje.png");
    std::fs::write(&text, "Hei").unwrap();
    assert!(logo(&text).refused().contains("PNG- tai JPEG-kuva"));
}

#[test]
fn a_logo_keeps_its_shape_above_the_name() {
    let pages = pdf::pages(&letter()).unwrap();
    let shown = pages.to_string();
    assert!(shown.contains("Figure   picture 30.5 × 10.2"), "{shown}");
    let bytes = pdf::render(&letter(), None, day("2026-11-02")).unwrap();
    assert_eq!(figures(&bytes), ["Logo: Mallilan Yhteisötupa ry"]);
}

#[test]
fn a_logo_keeps_its_colours_in_whatever_form_it_comes() {
    for (name, bytes) in FORMS {
        let picture = Picture::read(bytes, 394, 142).unwrap();
        assert_eq!((picture.width, picture.height), (120, 40), "{name}");
        let at = |x: usize, y: usize| &picture.rgb[(y * 120 + x) * 3..][..3];
        let wanted = match name {
            "grey-jpeg" | "grey-png" => [66, 66, 66],
            _ => [20, 90, 60],
        };
        for (part, wanted) in at(60, 20).iter().zip(wanted) {
            assert!(part.abs_diff(wanted) < 12, "{name}: {:?}", at(60, 20));
        }
        assert!(
            at(3, 3).iter().all(|part| *part > 243),
            "{name}: {:?}",
            at(3, 3)
        );
    }
}
