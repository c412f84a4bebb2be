-- Version 1. Released steps are never edited: a change is a new file with the next number.
--
-- Every table: rows known by a UUIDv7, deleted rows marked in deleted_at. Days are ISO text in columns …_on,
-- moments UTC text in …_at, money whole cents in …_cents, hours and percents in …_hundredths. Lists whose
-- parts nothing else points to lie as JSON.

-- What was written, when, by which command and by whom; seq is the order whatever the clock said. An entry
-- that takes another back, or does it again, names the one that was written first.
CREATE TABLE journal (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    seq INTEGER NOT NULL UNIQUE,
    made_at TEXT NOT NULL CHECK (made_at GLOB '????-??-??T??:??:??.???Z'),
    command TEXT NOT NULL CHECK (command <> ''),
    who TEXT NOT NULL,
    first_id BLOB REFERENCES journal (id)
) STRICT;
CREATE INDEX journal_first_id ON journal (first_id);
CREATE INDEX journal_made_at ON journal (made_at);

-- A row as it was before an entry changed it, as JSON with blobs in hexadecimal; NULL if there was none.
CREATE TABLE journal_image (
    seq INTEGER NOT NULL PRIMARY KEY,
    journal_id BLOB NOT NULL REFERENCES journal (id),
    table_name TEXT NOT NULL,
    row_id BLOB NOT NULL CHECK (length(row_id) = 16),
    before TEXT CHECK (json_valid(before))
) STRICT;
CREATE INDEX journal_image_journal_id ON journal_image (journal_id);
CREATE INDEX journal_image_row ON journal_image (table_name, row_id);

-- What has been typed but not recorded yet, by the place on the screen where it was typed. The empty place
-- says where the person was.
CREATE TABLE draft (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    place TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    kept_at TEXT NOT NULL CHECK (kept_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

-- When the file was last found sound, by kind of check.
CREATE TABLE upkeep (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    done_at TEXT NOT NULL CHECK (done_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

-- The notebook's own settings, such as the day of a practice notebook.
CREATE TABLE setting (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    value TEXT NOT NULL,
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

-- The association that keeps the notebook; one row.
CREATE TABLE association (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    business_id TEXT,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    iban TEXT,
    contacts TEXT NOT NULL CHECK (json_valid(contacts)),
    logo_id BLOB REFERENCES attachment (id),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX association_logo_id ON association (logo_id);

-- Those who record; which of them records now is a setting.
CREATE TABLE recorder (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

-- The recovery papers; the id is that of the slot in the key file.
CREATE TABLE envelope (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    keeper TEXT NOT NULL,
    made_on TEXT CHECK (date(made_on) IS made_on),
    used_on TEXT CHECK (date(used_on) IS used_on),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE TABLE payer (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    unit TEXT NOT NULL,
    contact TEXT NOT NULL CHECK (json_valid(contact)),
    scheme TEXT NOT NULL CHECK (scheme <> ''),
    reference TEXT,
    paper_per TEXT NOT NULL,
    secrecy TEXT NOT NULL,
    language TEXT NOT NULL,
    sessions_a_month INTEGER NOT NULL CHECK (sessions_a_month BETWEEN 0 AND 31),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

-- A support scheme's rules that a person brought or edited; they go before the program's own of the same name.
CREATE TABLE scheme (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    starts_on TEXT CHECK (date(starts_on) IS starts_on),
    ends_on TEXT CHECK (date(ends_on) IS ends_on) CHECK (ends_on >= starts_on),
    profile TEXT NOT NULL CHECK (json_valid(profile)),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX scheme_name ON scheme (name);

CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 99999),
    family_name TEXT NOT NULL CHECK (family_name <> ''),
    given_name TEXT NOT NULL CHECK (given_name <> ''),
    born_on TEXT CHECK (date(born_on) IS born_on),
    hetu TEXT CHECK (length(hetu) = 11),
    home_municipality TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    referred_by TEXT NOT NULL,
    referred_on TEXT CHECK (date(referred_on) IS referred_on),
    target_facts TEXT NOT NULL CHECK (json_valid(target_facts)),
    private_note TEXT NOT NULL,
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE TABLE placement (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES person (id),
    payer_id BLOB REFERENCES payer (id),
    legal_employer TEXT NOT NULL CHECK (json_valid(legal_employer)),
    workplace TEXT NOT NULL CHECK (json_valid(workplace)),
    shares TEXT NOT NULL CHECK (json_valid(shares)),
    job_title TEXT NOT NULL,
    weekly_hours_hundredths INTEGER NOT NULL CHECK (weekly_hours_hundredths BETWEEN 1 AND 6000),
    work_time_hundredths INTEGER CHECK (work_time_hundredths BETWEEN 1 AND 10000),
    starts_on TEXT NOT NULL CHECK (date(starts_on) IS starts_on),
    ends_on TEXT CHECK (date(ends_on) IS ends_on) CHECK (ends_on >= starts_on),
    wages TEXT NOT NULL CHECK (json_valid(wages)),
    ended_on TEXT CHECK (date(ended_on) IS ended_on) CHECK (ended_on >= starts_on),
    end_reason TEXT CHECK ((end_reason IS NULL) = (ended_on IS NULL)),
    interruptions TEXT NOT NULL CHECK (json_valid(interruptions)),
    aim TEXT NOT NULL,
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX placement_person_id ON placement (person_id);
CREATE INDEX placement_payer_id ON placement (payer_id);

CREATE TABLE month_figures (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    placement_id BLOB NOT NULL REFERENCES placement (id),
    month TEXT NOT NULL CHECK (strftime('%Y-%m', month || '-01') IS month),
    hours_hundredths INTEGER CHECK (hours_hundredths BETWEEN 0 AND 40000),
    paid_days INTEGER CHECK (paid_days BETWEEN 0 AND 31),
    unpaid_days INTEGER CHECK (unpaid_days BETWEEN 0 AND 31),
    gross_cents INTEGER NOT NULL CHECK (gross_cents >= 0),
    side_costs_cents INTEGER NOT NULL CHECK (side_costs_cents >= 0),
    holiday_pay_cents INTEGER NOT NULL CHECK (holiday_pay_cents >= 0),
    pay_subsidy_claimed_on TEXT CHECK (date(pay_subsidy_claimed_on) IS pay_subsidy_claimed_on),
    pay_subsidy_received_cents INTEGER CHECK (pay_subsidy_received_cents >= 0),
    supplement_claimed_on TEXT CHECK (date(supplement_claimed_on) IS supplement_claimed_on),
    supplement_received_cents INTEGER CHECK (supplement_received_cents >= 0),
    by_hand_cents INTEGER CHECK (by_hand_cents >= 0),
    by_hand_reason TEXT CHECK ((by_hand_reason IS NULL) = (by_hand_cents IS NULL)),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX month_figures_placement_id ON month_figures (placement_id, month);
CREATE UNIQUE INDEX month_figures_once ON month_figures (placement_id, month) WHERE deleted_at IS NULL;
CREATE INDEX month_figures_month ON month_figures (month);

CREATE TABLE pay_subsidy (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    placement_id BLOB NOT NULL REFERENCES placement (id),
    kind TEXT NOT NULL,
    percent INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),
    starts_on TEXT NOT NULL CHECK (date(starts_on) IS starts_on),
    ends_on TEXT CHECK (date(ends_on) IS ends_on) CHECK (ends_on >= starts_on),
    total_cents INTEGER CHECK (total_cents >= 0),
    decision_number TEXT NOT NULL,
    decision_section TEXT NOT NULL,
    decided_on TEXT CHECK (date(decided_on) IS decided_on),
    final_claim_on TEXT CHECK (date(final_claim_on) IS final_claim_on),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX pay_subsidy_placement_id ON pay_subsidy (placement_id);

CREATE TABLE supplement (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    placement_id BLOB NOT NULL REFERENCES placement (id),
    monthly_cents INTEGER NOT NULL CHECK (monthly_cents >= 0),
    months INTEGER NOT NULL CHECK (months > 0),
    starts_on TEXT NOT NULL CHECK (date(starts_on) IS starts_on),
    ends_on TEXT CHECK (date(ends_on) IS ends_on) CHECK (ends_on >= starts_on),
    total_cents INTEGER CHECK (total_cents >= 0),
    applied_on TEXT CHECK (date(applied_on) IS applied_on),
    decision_number TEXT NOT NULL,
    decision_section TEXT NOT NULL,
    decided_on TEXT CHECK (date(decided_on) IS decided_on),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX supplement_placement_id ON supplement (placement_id);

CREATE TABLE other_support (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    placement_id BLOB NOT NULL REFERENCES placement (id),
    name TEXT NOT NULL CHECK (name <> ''),
    monthly_cents INTEGER NOT NULL CHECK (monthly_cents >= 0),
    starts_on TEXT NOT NULL CHECK (date(starts_on) IS starts_on),
    ends_on TEXT CHECK (date(ends_on) IS ends_on) CHECK (ends_on >= starts_on),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX other_support_placement_id ON other_support (placement_id);

-- The day on which what a deadline asks for was really done. Which deadline: what it is about, and the first
-- day of the time that it is about where it has one.
CREATE TABLE deadline_answer (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    placement_id BLOB NOT NULL REFERENCES placement (id),
    deadline TEXT NOT NULL,
    about_on TEXT CHECK (date(about_on) IS about_on),
    done_on TEXT NOT NULL CHECK (date(done_on) IS done_on),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX deadline_answer_placement_id ON deadline_answer (placement_id);

CREATE TABLE session (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    held_on TEXT NOT NULL CHECK (date(held_on) IS held_on),
    start_time TEXT CHECK (time(start_time) IS start_time),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    kind TEXT NOT NULL,
    way TEXT NOT NULL,
    topics TEXT NOT NULL CHECK (json_valid(topics)),
    guests TEXT NOT NULL CHECK (json_valid(guests)),
    text TEXT NOT NULL,
    private_note TEXT NOT NULL,
    next_on TEXT CHECK (date(next_on) IS next_on),
    recorded_by TEXT NOT NULL,
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX session_held_on ON session (held_on, start_time, id) WHERE deleted_at IS NULL;
CREATE INDEX session_next_on ON session (next_on) WHERE next_on IS NOT NULL;

-- A person's part in a session; place keeps the order in which the participants were written down.
CREATE TABLE participant (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    session_id BLOB NOT NULL REFERENCES session (id),
    person_id BLOB NOT NULL REFERENCES person (id),
    place INTEGER NOT NULL CHECK (place >= 0),
    attendance TEXT NOT NULL,
    addition TEXT NOT NULL,
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (session_id, person_id)
) STRICT;
CREATE INDEX participant_person_id ON participant (person_id);

CREATE TABLE step (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    session_id BLOB NOT NULL REFERENCES session (id),
    person_id BLOB NOT NULL REFERENCES person (id),
    what TEXT NOT NULL CHECK (what <> ''),
    who TEXT NOT NULL,
    due_on TEXT CHECK (date(due_on) IS due_on),
    done_on TEXT CHECK (date(done_on) IS done_on),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX step_session_id ON step (session_id);
CREATE INDEX step_person_id ON step (person_id);
CREATE INDEX step_open ON step (due_on) WHERE done_on IS NULL;

-- A meeting of which only the day has been told, until it is filled in or dropped.
CREATE TABLE stub (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB REFERENCES person (id),
    met_on TEXT NOT NULL CHECK (date(met_on) IS met_on),
    note TEXT NOT NULL,
    written_at TEXT CHECK (written_at GLOB '????-??-??T??:??:??.???Z'),
    recorded_by TEXT NOT NULL,
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX stub_person_id ON stub (person_id);

CREATE TABLE form (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    template TEXT NOT NULL CHECK (template <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    placement_id BLOB NOT NULL REFERENCES placement (id),
    month TEXT CHECK (strftime('%Y-%m', month || '-01') IS month),
    filled_on TEXT NOT NULL CHECK (date(filled_on) IS filled_on),
    recorded_by TEXT NOT NULL,
    serial TEXT NOT NULL,
    signed_on TEXT CHECK (date(signed_on) IS signed_on),
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX form_placement_id ON form (placement_id);

CREATE TABLE goal (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES person (id),
    area TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    target_on TEXT CHECK (date(target_on) IS target_on),
    state TEXT NOT NULL,
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX goal_person_id ON goal (person_id);

CREATE TABLE training (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    starts_on TEXT CHECK (date(starts_on) IS starts_on),
    completed_on TEXT CHECK (date(completed_on) IS completed_on),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX training_person_id ON training (person_id);

CREATE TABLE employer_contact (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    organisation TEXT NOT NULL CHECK (organisation <> ''),
    contact_person TEXT NOT NULL,
    starts_on TEXT NOT NULL CHECK (date(starts_on) IS starts_on),
    ends_on TEXT CHECK (date(ends_on) IS ends_on) CHECK (ends_on >= starts_on),
    decision_number TEXT NOT NULL,
    result TEXT NOT NULL,
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX employer_contact_person_id ON employer_contact (person_id);

CREATE TABLE outcome (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    placement_id BLOB NOT NULL REFERENCES placement (id),
    point TEXT NOT NULL,
    knowledge TEXT NOT NULL,
    destination TEXT,
    place TEXT NOT NULL,
    started_on TEXT CHECK (date(started_on) IS started_on),
    weekly_hours_hundredths INTEGER CHECK (weekly_hours_hundredths BETWEEN 1 AND 6000),
    found_by_association INTEGER CHECK (found_by_association IN (0, 1)),
    recorded_on TEXT NOT NULL CHECK (date(recorded_on) IS recorded_on),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX outcome_placement_id ON outcome (placement_id);

-- What is known of an attachment; its content lies in a sealed file of the same id.
CREATE TABLE attachment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    media_type TEXT NOT NULL,
    person_id BLOB REFERENCES person (id),
    placement_id BLOB REFERENCES placement (id),
    month TEXT CHECK (strftime('%Y-%m', month || '-01') IS month),
    dated_on TEXT CHECK (date(dated_on) IS dated_on),
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 TEXT NOT NULL,
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX attachment_person_id ON attachment (person_id);
CREATE INDEX attachment_placement_id ON attachment (placement_id);

-- A report as it was confirmed; its PDF lies in a sealed file of the same id.
CREATE TABLE report (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    payer_id BLOB NOT NULL REFERENCES payer (id),
    month TEXT NOT NULL CHECK (strftime('%Y-%m', month || '-01') IS month),
    person_id BLOB REFERENCES person (id),
    naming TEXT NOT NULL CHECK (naming IN ('names', 'pseudonyms')),
    number INTEGER NOT NULL CHECK (number > 0),
    version INTEGER NOT NULL CHECK (version > 0),
    confirmed_on TEXT NOT NULL CHECK (date(confirmed_on) IS confirmed_on),
    incomplete_reason TEXT NOT NULL,
    data TEXT NOT NULL CHECK (json_valid(data)),
    pdf_sha256 TEXT NOT NULL,
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX report_payer_id ON report (payer_id, month);
CREATE INDEX report_person_id ON report (person_id);

-- What search looks through, below everything that it tells of. The words that are for the writer alone lie in
-- a column of their own.
CREATE VIEW searchable (kind, record, names, words, choices, private_words) AS
SELECT 'person', id, given_name || ' ' || family_name, concat_ws(' ', number, home_municipality, referred_by), '',
    private_note
FROM person WHERE deleted_at IS NULL
UNION ALL
SELECT 'placement', id, '', job_title, '', '' FROM placement WHERE deleted_at IS NULL
UNION ALL
SELECT 'session', id, '', text, replace(session.kind || ' ' || topics, '-', ''), private_note
FROM session WHERE deleted_at IS NULL
UNION ALL
SELECT 'participant', id, '', addition, '', '' FROM participant WHERE deleted_at IS NULL AND addition <> ''
UNION ALL
SELECT 'step', id, '', concat_ws(' ', what, who), '', '' FROM step WHERE deleted_at IS NULL
UNION ALL
SELECT 'stub', id, '', note, '', '' FROM stub WHERE deleted_at IS NULL;

-- The number under which the index knows a record: every change of the record gives it a new one.
CREATE TABLE search_entry (
    seq INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind <> ''),
    record BLOB NOT NULL CHECK (length(record) = 16),
    UNIQUE (kind, record)
) STRICT;

-- The index. It holds no text, only where which word stands; case and accents do not matter.
CREATE VIRTUAL TABLE search USING fts5 (
    names, words, choices, private_words,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER search_entry_indexed AFTER INSERT ON search_entry BEGIN
    INSERT INTO search (rowid, names, words, choices, private_words)
    SELECT NEW.seq, names, words, choices, private_words FROM searchable
    WHERE kind = NEW.kind AND record = NEW.record;
END;
CREATE TRIGGER search_entry_forgotten AFTER DELETE ON search_entry BEGIN
    DELETE FROM search WHERE rowid = OLD.seq;
END;

-- Whatever writes a record, an undo or an import too, brings the index along.
CREATE TRIGGER person_added_to_search AFTER INSERT ON person BEGIN
    INSERT INTO search_entry (kind, record) VALUES ('person', NEW.id);
END;
CREATE TRIGGER person_changed_in_search AFTER UPDATE ON person BEGIN
    DELETE FROM search_entry WHERE kind = 'person' AND record = NEW.id;
    INSERT INTO search_entry (kind, record) VALUES ('person', NEW.id);
END;
CREATE TRIGGER person_gone_from_search AFTER DELETE ON person BEGIN
    DELETE FROM search_entry WHERE kind = 'person' AND record = OLD.id;
END;
CREATE TRIGGER placement_added_to_search AFTER INSERT ON placement BEGIN
    INSERT INTO search_entry (kind, record) VALUES ('placement', NEW.id);
END;
CREATE TRIGGER placement_changed_in_search AFTER UPDATE ON placement BEGIN
    DELETE FROM search_entry WHERE kind = 'placement' AND record = NEW.id;
    INSERT INTO search_entry (kind, record) VALUES ('placement', NEW.id);
END;
CREATE TRIGGER placement_gone_from_search AFTER DELETE ON placement BEGIN
    DELETE FROM search_entry WHERE kind = 'placement' AND record = OLD.id;
END;
CREATE TRIGGER session_added_to_search AFTER INSERT ON session BEGIN
    INSERT INTO search_entry (kind, record) VALUES ('session', NEW.id);
END;
CREATE TRIGGER session_changed_in_search AFTER UPDATE ON session BEGIN
    DELETE FROM search_entry WHERE kind = 'session' AND record = NEW.id;
    INSERT INTO search_entry (kind, record) VALUES ('session', NEW.id);
END;
CREATE TRIGGER session_gone_from_search AFTER DELETE ON session BEGIN
    DELETE FROM search_entry WHERE kind = 'session' AND record = OLD.id;
END;
CREATE TRIGGER participant_added_to_search AFTER INSERT ON participant BEGIN
    INSERT INTO search_entry (kind, record) VALUES ('participant', NEW.id);
END;
CREATE TRIGGER participant_changed_in_search AFTER UPDATE ON participant BEGIN
    DELETE FROM search_entry WHERE kind = 'participant' AND record = NEW.id;
    INSERT INTO search_entry (kind, record) VALUES ('participant', NEW.id);
END;
CREATE TRIGGER participant_gone_from_search AFTER DELETE ON participant BEGIN
    DELETE FROM search_entry WHERE kind = 'participant' AND record = OLD.id;
END;
CREATE TRIGGER step_added_to_search AFTER INSERT ON step BEGIN
    INSERT INTO search_entry (kind, record) VALUES ('step', NEW.id);
END;
CREATE TRIGGER step_changed_in_search AFTER UPDATE ON step BEGIN
    DELETE FROM search_entry WHERE kind = 'step' AND record = NEW.id;
    INSERT INTO search_entry (kind, record) VALUES ('step', NEW.id);
END;
CREATE TRIGGER step_gone_from_search AFTER DELETE ON step BEGIN
    DELETE FROM search_entry WHERE kind = 'step' AND record = OLD.id;
END;
CREATE TRIGGER stub_added_to_search AFTER INSERT ON stub BEGIN
    INSERT INTO search_entry (kind, record) VALUES ('stub', NEW.id);
END;
CREATE TRIGGER stub_changed_in_search AFTER UPDATE ON stub BEGIN
    DELETE FROM search_entry WHERE kind = 'stub' AND record = NEW.id;
    INSERT INTO search_entry (kind, record) VALUES ('stub', NEW.id);
END;
CREATE TRIGGER stub_gone_from_search AFTER DELETE ON stub BEGIN
    DELETE FROM search_entry WHERE kind = 'stub' AND record = OLD.id;
END;
