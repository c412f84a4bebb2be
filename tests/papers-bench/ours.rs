//! The paper of `run.py` through this program: `papers-bench PAPER.json FOLDER COUNT [floor]`. Prints the CPU seconds of
//! the making; with `floor`, also those of deflating all that lies in the papers' streams with the deflater that made them.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement stops at what it did not expect"
)]

use std::hint::black_box;
use std::path::Path;

use flate2::{Compress, Compression, FlushCompress, Status};
use serde_json::Value;
use vihko::pdf::document::{
    Block, Column, Document, Footer, Letterhead, Level, Scale, Signature, SignatureLine, Table,
    Words,
};
use vihko::pdf::{self, DataFile};
use vihko::text::Language;
use vihko_tests::day;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let paper: Value = serde_json::from_str(&std::fs::read_to_string(&args[0]).unwrap()).unwrap();
    let count: usize = args[2].parse().unwrap();
    let begun = cpu();
    let mut papers = Vec::new();
    for number in 0..count {
        let document = document(&paper, number);
        let bytes = pdf::render(&document, Some(&data(&paper)), day("2026-11-02")).unwrap();
        std::fs::write(
            Path::new(&args[1]).join(format!("ours-{number}.pdf")),
            &bytes,
        )
        .unwrap();
        papers.push(bytes);
    }
    let made = cpu() - begun;
    if args.len() < 4 {
        println!("{made:.4}");
        return;
    }
    let streams: Vec<Vec<u8>> = papers.iter().flat_map(|bytes| unfolded(bytes)).collect();
    println!("{made:.4} {:.4}", deflated(&streams));
}

/// The CPU seconds of deflating these.
fn deflated(streams: &[Vec<u8>]) -> f64 {
    let begun = cpu();
    let mut deflater = Compress::new(Compression::new(6), true);
    for stream in streams {
        deflater.reset();
        let mut deflated = Vec::with_capacity(stream.len() + 64);
        let status = deflater.compress_vec(stream, &mut deflated, FlushCompress::Finish);
        assert_eq!(status.unwrap(), Status::StreamEnd);
        black_box(deflated);
    }
    cpu() - begun
}

/// The CPU seconds of this thread, by the system's own count (`man 5 proc`).
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap();
    let nanoseconds: f64 = stat.split(' ').next().unwrap().parse().unwrap();
    nanoseconds / 1e9
}

/// Every compressed stream of a paper, unfolded.
fn unfolded(bytes: &[u8]) -> Vec<Vec<u8>> {
    let pdf = lopdf::Document::load_mem(bytes).unwrap();
    assert_eq!(pdf.get_pages().len(), 3, "pages");
    let streams = pdf.objects.values().filter_map(|it| it.as_stream().ok());
    let packed = streams.filter(|it| it.dict.has(b"Filter"));
    packed
        .map(|it| it.decompressed_content().unwrap())
        .collect()
}

fn data(paper: &Value) -> DataFile {
    DataFile {
        name: "kuukausiraportti.json".to_owned(),
        description: "Raportin luvut".to_owned(),
        media_type: "application/json".to_owned(),
        bytes: serde_json::to_vec_pretty(paper).unwrap(),
    }
}

fn document(paper: &Value, number: usize) -> Document {
    let text = |name: &str| paper[name].as_str().unwrap().to_owned();
    let lines = |name: &str| -> Vec<Words> {
        let lines = paper[name].as_array().unwrap().iter();
        lines.map(|line| line.as_str().unwrap().into()).collect()
    };
    let rows = paper["rows"].as_array().unwrap().iter();
    let row = |cells: &Value| -> Vec<Words> {
        let cells = cells.as_array().unwrap().iter();
        cells.map(|cell| cell.as_str().unwrap().into()).collect()
    };
    let mut columns = vec![Column::names(3), Column::text(4)];
    columns.extend([Column::figures(2); 5]);
    let table = Table {
        columns,
        head: vec![lines("head")],
        rows: rows.map(row).collect(),
        total: Some(lines("total")),
    };
    let bars = paper["chart"].as_array().unwrap().iter();
    let chart = bars.map(|bar| Scale {
        label: bar[0].as_str().unwrap().to_owned(),
        value: bar[1].as_u64().unwrap() as u8,
        shown: format!("{}/5", bar[1]),
        alternative: format!("{}: {} viidestä", bar[0], bar[1]),
    });
    let line = |caption: &str| SignatureLine {
        caption: caption.to_owned(),
        filled: String::new(),
    };
    let signature = Signature {
        role: "Yhdistyksen puolesta".to_owned(),
        lines: vec![line("Paikka ja päiväys"), line("Allekirjoitus")],
    };
    let mut blocks = vec![
        Block::Letterhead(Letterhead {
            logo: None,
            left: lines("sender"),
            right: lines("receiver"),
        }),
        Block::Heading(Level::Title, format!("{} {number}", text("title"))),
    ];
    blocks.extend(lines("intro").into_iter().map(Block::Paragraph));
    blocks.push(Block::Heading(Level::Section, text("chart_title")));
    blocks.push(Block::Scales(chart.collect()));
    blocks.push(Block::Heading(Level::Section, text("table_title")));
    blocks.push(Block::Table(table));
    blocks.extend(lines("outro").into_iter().map(Block::Paragraph));
    blocks.push(Block::Signatures(vec![signature]));
    Document {
        title: text("title"),
        language: Language::Fi,
        author: text("author"),
        subject: String::new(),
        footer: Footer {
            left: text("author"),
            code: Some("K7QF-93MD".to_owned()),
            page: "Sivu {n}/{m}".to_owned(),
        },
        watermark: None,
        blocks,
    }
}
