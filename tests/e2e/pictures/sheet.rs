//! A contact sheet: all pictures of one walk on one page.

use std::path::Path;

use vihko_e2e::{Leg, Setup};

/// How wide one picture stands on the sheet, in pixels, and how many stand in a row.
const WIDE: u32 = 640;
const IN_A_ROW: u32 = 4;

/// Makes `NAME.png` of the pictures in the folder `NAME`.
pub fn make(folder: &Path, name: &str) {
    let mut pictures: Vec<String> = std::fs::read_dir(folder.join(name))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    pictures.sort();
    let figures: String = pictures
        .iter()
        .map(|it| {
            format!("<figure><img src=\"{name}/{it}\"><figcaption>{it}</figcaption></figure>")
        })
        .collect();
    let page = format!(
        "<!doctype html><meta charset=utf-8><style>body{{margin:8px;display:grid;gap:8px;\
         grid-template-columns:repeat({IN_A_ROW},{WIDE}px);font:14px sans-serif}}\
         figure{{margin:0}}img{{width:100%;border:1px solid #888}}</style>{figures}"
    );
    let file = folder.join(format!("{name}.html"));
    std::fs::write(&file, page).unwrap();
    let rows = u32::try_from(pictures.len()).unwrap().div_ceil(IN_A_ROW);
    let size = (IN_A_ROW * (WIDE + 8) + 16, rows * (WIDE * 9 / 16 + 32) + 16);
    let mut window = Setup::new(Leg::Chromium, name).size(size.0, size.1).open();
    window.go_to(&format!("file://{}", file.display()));
    window.picture_into(&folder.join(format!("{name}.png")));
}
