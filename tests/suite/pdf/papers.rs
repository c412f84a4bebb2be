//! Papers to try the machine with. The people in them are invented.

use vihko::pdf::DataFile;
use vihko::pdf::document::{
    Block, Column, Columns, Document, Facts, Footer, Letterhead, Level, Scale, Signature,
    SignatureLine, Style, Table, Words,
};
use vihko::text::Language;

/// Every paper here by name, with what each may meet: the validators read all of them.
pub fn all() -> Vec<(&'static str, Document, Option<DataFile>)> {
    let mut all = vec![
        ("report", report(), Some(figures())),
        ("report-without-data", report(), None),
        ("practice", watermarked(), None),
        ("list-of-200", long_table(200), None),
        ("list-of-nobody", long_table(0), None),
        ("names", names(), None),
        ("tall-row", tall_row(), None),
        ("swedish", swedish(), None),
        ("form", super::forms::form(), None),
        ("logo", crate::logo::letter(), None),
        ("bare", paper("Tyhjä", vec![]), None),
    ];
    let forms = crate::logo::FORMS.iter();
    all.extend(forms.map(|(name, logo)| (*name, crate::logo::letter_with(logo), Some(figures()))));
    let made = super::made::all(Language::Fi);
    all.extend(
        made.into_iter()
            .map(|(name, document)| (name, document, None)),
    );
    all
}

/// Data that travels with a paper.
pub fn figures() -> DataFile {
    DataFile {
        name: "kuukausiraportti.json".to_owned(),
        description: "Raportin luvut".to_owned(),
        media_type: "application/json".to_owned(),
        bytes: "{\"month\": \"2026-10\", \"name\": \"Mallilan Yhteisötupa ry\"}\n".into(),
    }
}

/// Names of people from many countries.
pub const NAMES: [&str; 8] = [
    "Åkerström, Märta",
    "Dvořák, Žofie",
    "Nguyễn, Thị Bảo",
    "Kovács, Győző",
    "Жукова, Щедрина",
    "Παπαδόπουλος, Ωραία",
    "Łukasz Święcicki",
    "Đorđević-İnönü, Ğ.",
];

fn names() -> Document {
    let bullets = NAMES.into_iter().map(Words::plain).collect();
    paper(
        "Nimet",
        vec![
            Block::Heading(Level::Title, "Nimet".to_owned()),
            Block::Bullets(bullets),
        ],
    )
}

fn watermarked() -> Document {
    Document {
        watermark: Some("HARJOITUS".to_owned()),
        ..report()
    }
}

/// A table whose one row is taller than a page.
pub fn tall_row() -> Document {
    let story = "Asiakasohjauskeskustelussa sovittiin työtehtävien vaihtamisesta. ".repeat(240);
    let table = Table {
        columns: vec![Column::names(1), Column::text(4)],
        head: vec![vec!["Nimi".into(), "Kertomus".into()]],
        rows: vec![
            vec!["Korhonen, Aino".into(), "Lyhyt.".into()],
            vec!["Virtanen, Matti".into(), story.trim_end().into()],
        ],
        total: None,
    };
    paper("Kertomukset", vec![Block::Table(table)])
}

fn swedish() -> Document {
    Document {
        language: Language::Sv,
        ..paper(
            "Månadsrapport om lönesubventionerat arbete",
            vec![
                Block::Heading(
                    Level::Title,
                    "Månadsrapport om lönesubventionerat arbete".to_owned(),
                ),
                Block::Paragraph(
                    Words::plain("Arbetstagaren arbetar i ")
                        .and(Style::Strong, "Kemi")
                        .and(Style::Plain, ". Se även den finska bilagan: "),
                ),
                Block::Paragraph(
                    Words::plain("Työntekijä on ollut koko kuukauden töissä.")
                        .in_language(Language::Fi),
                ),
            ],
        )
    }
}

/// A paper of these parts, with a foot.
pub fn paper(title: &str, blocks: Vec<Block>) -> Document {
    Document {
        title: title.to_owned(),
        language: Language::Fi,
        author: "Mallilan Yhteisötupa ry".to_owned(),
        subject: "Kemin kaupunki, lokakuu 2026".to_owned(),
        footer: Footer {
            left: "Mallilan Yhteisötupa ry · Palkkatuetun työn kuukausiraportti, lokakuu 2026"
                .to_owned(),
            code: Some("K7QF-93MD".to_owned()),
            page: "Sivu {n}/{m}".to_owned(),
        },
        watermark: None,
        blocks,
    }
}

/// A month's report much like the drawn one, with every kind of part.
pub fn report() -> Document {
    let mut blocks = vec![
        letterhead(),
        Block::Heading(
            Level::Title,
            "Palkkatuetun työn kuukausiraportti".to_owned(),
        ),
        Block::Paragraph(Words::plain("Lokakuu 2026 · Kemi-lisä · salassa pidettävä")),
        Block::Table(summary()),
        Block::Note(vec![Words::plain(
            "Virtanen, Matti: seurantalomake puuttuu – täydennä ennen vahvistamista.",
        )]),
    ];
    blocks.extend(aino());
    blocks.extend(matti());
    blocks.extend([
        Block::Heading(Level::Section, "Liitteet".to_owned()),
        Block::Bullets(vec![
            Words::plain("Hassan, Fatima: allekirjoitettu ohjaus- ja kehityskeskustelulomake, 28.10.2026"),
            Words::plain("Korhonen, Aino: palkkalaskelma 10/2026"),
        ]),
        Block::Together(vec![
            Block::Heading(Level::Section, "Vakuutus".to_owned()),
            Block::Paragraph(Words::plain(
                "Vakuutamme, että tässä raportissa annetut tiedot ovat oikein ja että samoihin palkkauskustannuksiin ei ole haettu muuta julkista tukea kuin tässä on mainittu.",
            )),
            Block::Signatures(vec![signature("Yhdistyksen puolesta", "Kemi 2.11.2026", "Liisa Laine"), signature("Esihenkilö", "", "")]),
        ]),
    ]);
    paper("Palkkatuetun työn kuukausiraportti, lokakuu 2026", blocks)
}

fn letterhead() -> Block {
    Block::Letterhead(Letterhead {
        logo: None,
        left: vec![
            Words::strong("Mallilan Yhteisötupa ry"),
            Words::plain("Esimerkkitie 1, 94100 Kemi"),
            Words::plain("Y-tunnus 1234567-1"),
            Words::plain("FI21 1234 5600 0007 85 · viite 202 60011"),
        ],
        right: vec![
            Words::strong("LUONNOS 2.11.2026"),
            Words::plain("Kemin kaupunki, työllisyyspalvelut"),
            Words::plain("Yhteyshenkilö Liisa Laine"),
            Words::plain("040 123 4567"),
        ],
    })
}

fn row(cells: [&str; 7]) -> Vec<Words> {
    cells.into_iter().map(Words::plain).collect()
}

fn summary() -> Table {
    Table {
        columns: vec![
            Column::names(3),
            Column::figures(1),
            Column::figures(1),
            Column::figures(2),
            Column::figures(1),
            Column::figures(1),
            Column::figures(1),
        ],
        head: vec![row([
            "Työllistetty",
            "Tukikuukausi",
            "Tunnit",
            "Ohjaus",
            "Palkkaus\u{ad}kustannukset",
            "Palkkatuki",
            "Kemi-lisä",
        ])],
        rows: vec![
            row([
                "Hassan, Fatima",
                "10 / 10",
                "103",
                "3 · 2 h 15 min",
                "1\u{a0}814,92",
                "1\u{a0}783,50",
                "31,42",
            ]),
            row([
                "Korhonen, Aino",
                "7 / 12",
                "150",
                "2 · 1 h 45 min",
                "2\u{a0}253,00",
                "900,00",
                "500,00",
            ]),
            row([
                "Virtanen, Matti",
                "1 / 12",
                "80",
                "1 · 30 min",
                "1\u{a0}162,84",
                "464,52",
                "258,06",
            ]),
        ],
        total: Some(row([
            "Yhteensä",
            "–",
            "333",
            "6",
            "5\u{a0}230,76",
            "3\u{a0}148,02",
            "789,48",
        ])),
    }
}

fn aino() -> Vec<Block> {
    vec![
        Block::Heading(Level::Section, "Korhonen, Aino".to_owned()),
        Block::Facts(Facts {
            columns: Columns::Two,
            rows: vec![
                ("Tehtävä".into(), "Kahvila-apulainen".into()),
                ("Jakso".into(), "1.4.2026–31.3.2027".into()),
                ("Työaika".into(), "36 h viikossa, 93,3 %".into()),
                ("Työpäivät".into(), "22 palkallista, 1 palkaton".into()),
                ("Palkkatuki".into(), "50 %, 1.4.2026–31.1.2027, päätös TT-2026-118".into()),
                ("Kemi-lisä".into(), "500 €/kk, 12 kk, päätös § 44/2026; maksettu 3\u{a0}000 €, jäljellä 3\u{a0}000 €".into()),
            ],
        }),
        Block::Heading(Level::Part, "Ohjaukset".to_owned()),
        Block::Paragraph(
            Words::strong("1.10. ryhmäohjaus, 60 min. ").and(Style::Plain, "Kassatyö sujuu itsenäisesti; seuraava tavoite on keittiötyö. Työvuorosuunnittelussa sovittiin, että iltavuoroja on korkeintaan kaksi viikossa ja että työhönvalmentaja käy työpaikalla joka toinen viikko."),
        ),
        Block::Paragraph(
            Words::strong("14.10. yksilöohjaus, 45 min. ").and(Style::Plain, "Tutustumisjakso Ravintola Ankkurissa 3.–5.11. Palkkatukityöllistämisjaksosuunnitelman päivitys tehdään marraskuussa yhdessä työllisyyspalvelujen kanssa."),
        ),
        Block::Heading(Level::Part, "Seurantalomake 28.10.2026".to_owned()),
        Block::Scales(vec![
            scale("Työajat", 4, "+1"),
            scale("Ohjeiden noudattaminen", 4, "±0"),
            scale("Oma-aloitteisuus", 3, "+1"),
            scale("Yhteistyö", 5, "±0"),
        ]),
    ]
}

fn matti() -> Vec<Block> {
    vec![
        Block::Heading(Level::Section, "Virtanen, Matti".to_owned()),
        Block::Paragraph(Words::faint(
            "Kiinteistönhoitaja, 16.10.2026–15.10.2027, 36 h viikossa. Palkkatuki 50 % 16.10.2026–15.8.2027 (päätös TT-2026-301).",
        )),
        Block::Note(vec![
            Words::plain("Seurantalomake puuttuu. Raportti vahvistettiin puutteellisena, koska työntekijä oli sairauslomalla ja keskustelu siirtyi marraskuun alkuun."),
            Words::plain("Kemi-lisää ei ole vielä haettu."),
        ]),
        Block::Paragraph(Words::plain("Handledningen hölls på svenska: arbetstagaren vill fortsätta som fastighetsskötare efter lönesubventionsperioden.").in_language(Language::Sv)),
    ]
}

fn scale(label: &str, value: u8, change: &str) -> Scale {
    Scale {
        label: label.to_owned(),
        value,
        shown: format!("{value}/5 ({change})"),
        alternative: format!("{label}: {value} viidestä"),
    }
}

fn signature(role: &str, place: &str, name: &str) -> Signature {
    let line = |caption: &str, filled: &str| SignatureLine {
        caption: caption.to_owned(),
        filled: filled.to_owned(),
    };
    Signature {
        role: role.to_owned(),
        lines: vec![
            line("Paikka ja aika", place),
            line("Allekirjoitus", ""),
            line("Nimenselvennys", name),
        ],
    }
}

/// A table of so many rows.
pub fn long_table(rows: usize) -> Document {
    let cells = |i: usize| {
        vec![
            Words::plain(format!("Henkilö {i:03}")),
            Words::plain("Keittiö ja kahvila, iltavuorot"),
            Words::plain(format!("{i},00")),
        ]
    };
    let table = Table {
        columns: vec![Column::names(2), Column::text(3), Column::figures(1)],
        head: vec![vec!["Nimi".into(), "Työ".into(), "Euroa".into()]],
        rows: (1..=rows).map(cells).collect(),
        total: Some(vec!["Yhteensä".into(), "–".into(), "0,00".into()]),
    };
    paper(
        "Nimilista",
        vec![
            Block::Heading(Level::Title, "Nimilista".to_owned()),
            Block::Table(table),
        ],
    )
}
