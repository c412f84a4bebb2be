//! What was done, read back from the journal in words.

use expect_test::{Expect, expect};
use serde_json::json;
use vihko::api::Desk;
use vihko::association::RecorderDraft;
use vihko::notebook::{Clock, Happening, Notebook};
use vihko::person::PersonDraft;
use vihko::session::SessionDraft;
use vihko::text::{Language, Text};
use vihko::values::{Draft, SessionId};
use vihko_tests::{Asking, Tiny, day};

/// Each happening as lines: deed and who, then what changed in which field.
fn told(happenings: &[Happening], language: Language) -> String {
    let text = Text::new(language);
    let mut lines = Vec::new();
    for it in happenings {
        let command = it.told.again.as_deref().unwrap_or(&it.told.step.command);
        let deed = text.deed(command);
        let deed = match it.told.step.command.as_str() {
            "undo" => text.history_undone(&deed),
            "redo" => text.history_redone(&deed),
            _ => deed,
        };
        lines.push(format!("{deed} [{}]", it.told.step.who));
        for touched in &it.touched {
            let change = &touched.change;
            lines.push(format!("  {} {:?}", change.table, change.fate));
            lines.extend(change.fields.iter().map(|field| {
                let (before, after) = (field.before.as_deref(), field.after.as_deref());
                let change = text.field_change(&change.table, &field.column, before, after);
                format!("    {change}")
            }));
        }
    }
    lines.join("\n").replace('\u{a0}', " ")
}

fn eventful() -> (Tiny, SessionId) {
    let mut tiny = Tiny::new();
    let minna = RecorderDraft {
        name: "Minna".into(),
    };
    tiny.book.record(minna).unwrap();
    let session = Tiny::session("2026-10-05", &[tiny.aino]);
    let id: SessionId = tiny.book.record(session.clone()).unwrap();
    let longer = SessionDraft {
        minutes: "1:15".into(),
        way: "phone".into(),
        next_on: "2026-11-09".into(),
        topics: vec!["goals".into()],
        ..session
    };
    tiny.book.change(id, longer).unwrap();
    let aino = PersonDraft {
        phone: "040 123".into(),
        hetu: "131052-308T".into(),
        ..PersonDraft::of(&tiny.book.get(tiny.aino).unwrap())
    };
    tiny.book.change(tiny.aino, aino).unwrap();
    tiny.book.remove(id).unwrap();
    tiny.book.undo().unwrap();
    (tiny, id)
}

fn latest(book: &Notebook, n: usize) -> Vec<Happening> {
    let mut today = book.day_history(day("2026-11-02")).unwrap();
    today.truncate(n);
    today
}

fn check(language: Language, expected: &Expect) {
    let (tiny, _) = eventful();
    expected.assert_eq(&told(&latest(&tiny.book, 5), language));
}

#[test]
fn what_was_done_today_is_told_with_before_and_after() {
    check(
        Language::Fi,
        &expect![[r#"
            Kumottu: ohjauksen poisto [Minna]
              participant Restored
              session Restored
            ohjauksen poisto [Minna]
              session Removed
              participant Removed
            työllistetyn muutos [Minna]
              person Changed
                Syntymäpäivä: 13.10.1952
                Henkilötunnus: muutettu
                Puhelin: 040 123
            ohjauksen muutos [Minna]
              session Changed
                Kesto: oli 45 min, nyt 1 h 15 min
                Tapa: oli paikalla, nyt puhelin
                Aiheet: oli työtehtävät, nyt tavoitteet
                Seuraava tapaaminen: 9.11.2026
            ohjauksen kirjaus [Minna]
              session Added
              participant Added"#]],
    );
}

#[test]
fn what_was_done_today_is_told_in_swedish_and_english_too() {
    check(
        Language::Sv,
        &expect![[r#"
            Ångrat: borttagning av en handledning [Minna]
              participant Restored
              session Restored
            borttagning av en handledning [Minna]
              session Removed
              participant Removed
            ändring av en sysselsatt [Minna]
              person Changed
                Födelsedag: 13.10.1952
                Personbeteckning: ändrat
                Telefon: 040 123
            ändring av en handledning [Minna]
              session Changed
                Längd: var 45 min, är nu 1 h 15 min
                Sätt: var på plats, är nu telefon
                Ämnen: var arbetsuppgifter, är nu mål
                Nästa möte: 9.11.2026
            anteckning av en handledning [Minna]
              session Added
              participant Added"#]],
    );
    check(
        Language::En,
        &expect![[r#"
            Undone: removal of a session [Minna]
              participant Restored
              session Restored
            removal of a session [Minna]
              session Removed
              participant Removed
            change of an employee [Minna]
              person Changed
                Date of birth: 13 October 1952
                Personal identity code: changed
                Phone: 040 123
            change of a session [Minna]
              session Changed
                Duration: was 45 min, now 1 h 15 min
                Way: was on site, now phone
                Topics: was tasks, now goals
                Next meeting: 9 November 2026
            recording of a session [Minna]
              session Added
              participant Added"#]],
    );
}

#[test]
fn a_setting_is_not_called_by_the_name_that_the_program_gives_it() {
    let practice = vihko_tests::practice();
    let mut desk = Desk::new(practice.folder(), Clock::System);
    desk.lay(practice.open()).unwrap();
    let rows = desk.ask("history_of_day", json!({ "on": null }))["rows"].clone();
    assert_eq!(rows[0]["deed"], "Tietojen tuonti");
    assert_eq!(rows[0]["about"], "");
}

#[test]
fn what_was_done_on_another_day_is_not_of_today() {
    let (tiny, _) = eventful();
    assert!(tiny.book.day_history(day("2026-11-01")).unwrap().is_empty());
    assert!(tiny.book.day_history(day("2026-11-03")).unwrap().is_empty());
}

#[test]
fn a_person_s_history_holds_what_is_about_that_person_and_nothing_else() {
    let (mut tiny, session) = eventful();
    let matti = tiny.hire("Virtanen", "Matti");
    let group = Tiny::session("2026-10-06", &[tiny.aino, matti]);
    tiny.book.record(group).unwrap();
    let of_matti = tiny.book.person_history(matti).unwrap();
    let commands: Vec<_> = of_matti
        .iter()
        .map(|it| it.told.step.command.as_str())
        .collect();
    assert_eq!(
        commands,
        [
            "record_session",
            "record_month_figures",
            "record_supplement",
            "record_pay_subsidy",
            "record_placement",
            "record_person"
        ]
    );
    let of_aino = tiny.book.person_history(tiny.aino).unwrap();
    assert!(
        of_aino
            .iter()
            .any(|it| it.told.step.command == "remove_session")
    );
    // Removing her takes more along; her history tells of hers only, and still does afterwards.
    tiny.book.remove(tiny.aino).unwrap();
    let of_aino = tiny.book.person_history(tiny.aino).unwrap();
    assert_eq!(of_aino[0].told.step.command, "remove_person");
    assert!(
        of_aino[0]
            .touched
            .iter()
            .any(|it| it.change.row == session.0)
    );
    let of_matti = tiny.book.person_history(matti).unwrap();
    assert_eq!(of_matti[0].told.step.command, "record_session");
}

#[test]
fn every_command_of_the_program_has_a_name_in_the_history() {
    let text = Text::new(Language::Fi);
    let fallback = text.deed("something_else");
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../src-tauri/crates/vihko/src/notebook"
    );
    let mut commands = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.is_file() {
            let source = std::fs::read_to_string(path).unwrap();
            for mark in [
                "self.write(\"",
                "self.write(\n            \"",
                "command: \"",
            ] {
                let named = source.split(mark).skip(1);
                commands.extend(named.map(|it| it.split('"').next().unwrap().to_owned()));
            }
        }
    }
    assert!(
        commands.contains(&"record_session".to_owned()),
        "{commands:?}"
    );
    for command in commands {
        assert_ne!(text.deed(&command), fallback, "{command}");
    }
}

#[test]
fn every_field_of_every_table_has_a_name_in_the_history() {
    let schema = include_str!("../../src-tauri/crates/vihko/src/store/schema/0001.sql");
    let text = Text::new(Language::Fi);
    let mut table = "";
    let mut unnamed = Vec::new();
    for line in schema.lines() {
        if let Some(name) = line.strip_prefix("CREATE TABLE ") {
            table = name.trim_end_matches(" (");
        } else if line.starts_with(')') {
            table = "";
        }
        let Some((column, _)) = line.trim().split_once(' ') else {
            continue;
        };
        let is_column =
            line.starts_with("    ") && column.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        let apart = [
            "",
            "search_entry",
            "upkeep",
            "journal",
            "journal_image",
            "draft",
            "setting",
            "report",
            "participant",
        ];
        if !is_column || apart.contains(&table) {
            continue;
        }
        let own = format!("{table}-{column}").replace('_', "-");
        let code = column.replace('_', "-");
        let told_of = ![
            "id",
            "deleted_at",
            "session_id",
            "person_id",
            "placement_id",
            "media_type",
            "size",
            "sha256",
        ]
        .contains(&column);
        if told_of
            && !text.has_choice("history-field", &own)
            && !text.has_choice("history-field", &code)
        {
            unnamed.push(own);
        }
    }
    assert_eq!(unnamed, Vec::<String>::new());
}
