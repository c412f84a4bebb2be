//! Notebooks that a scenario can begin with beside the practice notebook: nobody in it, or sixty people.

use std::path::Path;

use vihko::exchange::data::NotebookData;
use vihko::notebook::{Clock, Notebook, PRACTICE_PASSPHRASE};
use vihko::person::{HiringDraft, MonthFiguresDraft, PlacementDraft};
use vihko::session::{ParticipantDraft, SessionDraft};
use vihko::values::{Draft, PayerId, PersonId};
use vihko::vault::{Passphrase, PassphraseCost, Unlock};

/// The passphrase of one's own notebook in scenarios.
pub const PASSPHRASE: &str = PRACTICE_PASSPHRASE;

const GIVEN: [&str; 12] = [
    "Örjan",
    "Åsa",
    "Helmi",
    "Väinö",
    "Amina",
    "Teuvo",
    "Sirkka-Liisa",
    "Jukka-Pekka",
    "Mohamed",
    "Päivi",
    "Aslak",
    "Leyla",
];

const FAMILY: [&str; 10] = [
    "Äijälä",
    "Mäkelä-Saarinen",
    "Nieminen",
    "O’Connor",
    "af Forselles",
    "Yli-Hietanen",
    "Aikio",
    "Abdirahman",
    "Lehtonen",
    "Ruotsalainen",
];

/// Opens the practice notebook of this folder.
pub fn open_practice(folder: &Path) -> Notebook {
    let with = Unlock::Passphrase(Passphrase::typed(PRACTICE_PASSPHRASE));
    Notebook::open(&folder.join("harjoitusvihko.vihko"), &with, Clock::System).unwrap()
}

/// Makes one's own notebook with the practice association and payer, and nobody in it.
pub fn make_empty(folder: &Path, practice: &Path) {
    let content = open_practice(practice).content().unwrap();
    let passphrase = Passphrase::choose(PASSPHRASE).unwrap();
    let path = folder.join("vihko.vihko");
    let (mut book, _) =
        Notebook::create(&path, &passphrase, PassphraseCost::FLOOR, Clock::System).unwrap();
    let known = NotebookData {
        association: content.association,
        payers: content.payers,
        ..NotebookData::default()
    };
    book.import(known).unwrap();
    book.close().unwrap();
}

/// Adds fifty-five people to the practice notebook: employed at different times, with hours, wages and sessions.
pub fn fill_to_sixty(folder: &Path) {
    let mut book = open_practice(folder);
    let (payer, _) = book.list::<PayerId>().unwrap().remove(0);
    let like = aino(&book);
    for place in 0..55_usize {
        let name = format!(
            "{} {}",
            GIVEN[place % GIVEN.len()],
            FAMILY[place % FAMILY.len()]
        );
        let month = place % 9 + 1;
        let hired = book
            .hire(HiringDraft {
                name,
                start: format!("2026-{month:02}-01"),
                payer: Some(payer),
                weekly_hours: "30".into(),
                like: Some(like),
            })
            .unwrap();
        let end = PlacementDraft {
            end: format!("2027-{month:02}-28"),
            ..PlacementDraft::of(&book.get(hired.placement).unwrap())
        };
        book.change(hired.placement, end).unwrap();
        if place % 5 != 0 {
            book.record(MonthFiguresDraft {
                placement: Some(hired.placement),
                month: "2026-10".into(),
                hours: "120".into(),
                gross: "1500".into(),
                side_costs: "315".into(),
                ..MonthFiguresDraft::default()
            })
            .unwrap();
        }
        for day in ["2026-10-06", "2026-10-20"].into_iter().take(place % 3) {
            book.record_session(session(hired.person, day), Vec::new())
                .unwrap();
        }
    }
    book.close().unwrap();
}

fn aino(book: &Notebook) -> PersonId {
    let people = book.people("Aino Korhonen").unwrap();
    people[0].id
}

fn session(person: PersonId, day: &str) -> SessionDraft {
    SessionDraft {
        held_on: day.into(),
        minutes: "45".into(),
        kind: "guidance".into(),
        way: "on-site".into(),
        text: "Työt sujuvat, seuraavaksi hygieniapassi.".into(),
        participants: vec![ParticipantDraft {
            person: Some(person),
            attendance: "present".into(),
            ..ParticipantDraft::default()
        }],
        ..SessionDraft::default()
    }
}
