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
CREATE TABLE journal_image (
    seq INTEGER NOT NULL PRIMARY KEY,
    journal_id BLOB NOT NULL REFERENCES journal (id),
    table_name TEXT NOT NULL,
    row_id BLOB NOT NULL CHECK (length(row_id) = 16),
    before TEXT CHECK (json_valid(before))
) STRICT;
CREATE INDEX journal_image_journal_id ON journal_image (journal_id);
CREATE INDEX journal_image_row ON journal_image (table_name, row_id);
CREATE TABLE draft (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    place TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    kept_at TEXT NOT NULL CHECK (kept_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE TABLE upkeep (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    done_at TEXT NOT NULL CHECK (done_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE TABLE setting (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    value TEXT NOT NULL,
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
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
CREATE TABLE recorder (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
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
CREATE TABLE search_entry (
    seq INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind <> ''),
    record BLOB NOT NULL CHECK (length(record) = 16),
    UNIQUE (kind, record)
) STRICT;
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
INSERT INTO association (id, name, business_id, street, postcode, city, iban, contacts, logo_id, deleted_at) VALUES (X'00000000000000000000000000000001','Yhteisötupa ry','1234567-1','Katu 1','94100','Kemi','FI2112345600000785','[{"name":"Minna","role":"toiminnanjohtaja","phone":"040 123","email":"a@b.fi"},{"name":"Pekka \"P\"","role":"toiminnanjohtaja","phone":"040 123","email":"a@b.fi"}]',NULL,NULL);
INSERT INTO attachment (id, kind, name, media_type, person_id, placement_id, month, dated_on, size, sha256, deleted_at) VALUES (X'00000000000000000000000000000011','payslip','paperi','application/pdf',NULL,X'00000000000000000000000000000005','2026-10','2026-10-31',20000000,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL);
INSERT INTO deadline_answer (id, placement_id, deadline, about_on, done_on, deleted_at) VALUES (X'00000000000000000000000000000015',X'00000000000000000000000000000005','claim-supplement','2026-07-01','2026-10-27',NULL);
INSERT INTO employer_contact (id, person_id, kind, organisation, contact_person, starts_on, ends_on, decision_number, result, deleted_at) VALUES (X'0000000000000000000000000000000F',X'00000000000000000000000000000003','visit','Ravintola Oy','Kokki','2026-04-01','2026-04-05','S-1','jatketaan',NULL);
INSERT INTO envelope (id, keeper, made_on, used_on, deleted_at) VALUES (X'00000000000000000000000000000019','Puheenjohtaja','2026-11-02','2026-11-02',NULL);
INSERT INTO form (id, template, version, placement_id, month, filled_on, recorded_by, serial, signed_on, answers, deleted_at) VALUES (X'0000000000000000000000000000000C','seurantalomake',1,X'00000000000000000000000000000005','2026-10','2026-11-02','Minna','A-1','2026-11-02','{"arki":"4","muu":"ä\n\""}',NULL);
INSERT INTO goal (id, person_id, area, text, target_on, state, deleted_at) VALUES (X'0000000000000000000000000000000D',X'00000000000000000000000000000003','tasks','tavoite','2026-12-31','reached',NULL);
INSERT INTO month_figures (id, placement_id, month, hours_hundredths, paid_days, unpaid_days, gross_cents, side_costs_cents, holiday_pay_cents, pay_subsidy_claimed_on, pay_subsidy_received_cents, supplement_claimed_on, supplement_received_cents, by_hand_cents, by_hand_reason, deleted_at) VALUES (X'00000000000000000000000000000006',X'00000000000000000000000000000005','2026-10',10425,21,0,145000,30450,6042,'2026-11-01',178350,'2026-10-31',3000,3142,'sovittu puhelimessa',NULL);
INSERT INTO other_support (id, placement_id, name, monthly_cents, starts_on, ends_on, deleted_at) VALUES (X'00000000000000000000000000000009',X'00000000000000000000000000000005','koulutuskorvaus',10000,'2026-01-01','2026-10-31',NULL);
INSERT INTO outcome (id, placement_id, point, knowledge, destination, place, started_on, weekly_hours_hundredths, found_by_association, recorded_on, deleted_at) VALUES (X'00000000000000000000000000000010',X'00000000000000000000000000000005','end','known','company','Ravintola Oy','2026-10-16',3000,0,'2026-11-01',NULL);
INSERT INTO participant (id, session_id, person_id, place, attendance, addition, deleted_at) VALUES (X'00000000000000000000000000000100',X'0000000000000000000000000000000A',X'00000000000000000000000000000004',0,'absent','',NULL);
INSERT INTO participant (id, session_id, person_id, place, attendance, addition, deleted_at) VALUES (X'00000000000000000000000000000101',X'0000000000000000000000000000000A',X'00000000000000000000000000000003',1,'present','oma "lisä"',NULL);
INSERT INTO pay_subsidy (id, placement_id, kind, percent, starts_on, ends_on, total_cents, decision_number, decision_section, decided_on, final_claim_on, deleted_at) VALUES (X'00000000000000000000000000000007',X'00000000000000000000000000000005','palkkatuki',100,'2026-01-01','2026-10-31',1783500,'TT-1','§ 44','2025-12-15','2026-11-01',NULL);
INSERT INTO payer (id, name, unit, contact, scheme, reference, paper_per, secrecy, language, sessions_a_month, deleted_at) VALUES (X'00000000000000000000000000000002','Kemin kaupunki','työllisyyspalvelut','{"name":"Virkailija","role":"toiminnanjohtaja","phone":"040 123","email":"a@b.fi"}','kemi-lisa','12344','person','secret','sv',4,NULL);
INSERT INTO person (id, number, family_name, given_name, born_on, hetu, home_municipality, phone, email, referred_by, referred_on, target_facts, private_note, deleted_at) VALUES (X'00000000000000000000000000000003',17,'Åkerlöf','Ääni','1952-10-13','131052-308T','Kemi','040','a@b.fi','TE','2026-01-31','[{"kind":"benefit-days","amount":500,"detail":"työmarkkinatuki","as_of":"2026-01-01"}]','vain
minulle',NULL);
INSERT INTO person (id, number, family_name, given_name, born_on, hetu, home_municipality, phone, email, referred_by, referred_on, target_facts, private_note, deleted_at) VALUES (X'00000000000000000000000000000004',0,'Virtanen','Matti',NULL,NULL,'','','','',NULL,'[]','',NULL);
INSERT INTO placement (id, person_id, payer_id, legal_employer, workplace, shares, job_title, weekly_hours_hundredths, work_time_hundredths, starts_on, ends_on, wages, ended_on, end_reason, interruptions, aim, deleted_at) VALUES (X'00000000000000000000000000000005',X'00000000000000000000000000000003',X'00000000000000000000000000000002','{"name":"Ry","business_id":"1234567-1"}','{"name":"Oy","business_id":"1234567-1"}','[{"name":"A","share":"33.3"},{"name":"B","share":"66.7"}]','keittiöapulainen',3750,9333,'2026-01-01','2026-10-31','[{"from":"2026-02-01","gross":"1450.00","side_costs":"304.50","holiday_pay":"60.42"}]','2026-10-15','work','[{"period":{"start":"2026-03-02","end":"2026-03-08"},"reason":"lay-off","pay":"unpaid"}]','kokiksi',NULL);
INSERT INTO recorder (id, name, deleted_at) VALUES (X'00000000000000000000000000000018','Minna Ohjaaja',NULL);
INSERT INTO report (id, payer_id, month, person_id, naming, number, version, confirmed_on, incomplete_reason, data, pdf_sha256, deleted_at) VALUES (X'00000000000000000000000000000012',X'00000000000000000000000000000002','2026-09',X'00000000000000000000000000000003','names',3,2,'2026-11-02','palkkalaskelma puuttuu','{"summa": "789.48"}','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',NULL);
INSERT INTO scheme (id, name, starts_on, ends_on, profile, deleted_at) VALUES (X'00000000000000000000000000000014','kemi-lisa','2027-01-01','2027-12-31','{"id":"kemi-lisa","municipality":"240","name":{"fi":"Kemi-lisä"},"status":"own","valid_from":"2027-01-01","valid_to":"2027-12-31","source":"kaupungin päätös","checked_on":"2026-11-01","monthly":{"value":"450.00","source":"kaupungin päätös, 3 §","checked_on":"2026-11-01"},"monthly_by_group":"unknown","max_months":"unknown","max_returns":"unknown","pay_subsidy":"unknown","excluded_subsidy_percents":"unknown","cap_percent":"unknown","cost_components":"unknown","proration":"unknown","rounding":"unknown","min_weekly_hours":"unknown","min_work_time_percent":"unknown","min_contract_months":"unknown","min_gross":"unknown","target_groups":"unknown","apply_deadline":"unknown","application_attachments":"unknown","claim_rhythm_months":"unknown","claim_within_months":"unknown","claim_attachments":"unknown","final_attachments":"unknown","bonus":"unknown","duties":"unknown","report_types":"unknown","sessions_a_month":"unknown","forms_a_month":"unknown","notes":[]}',NULL);
INSERT INTO session (id, held_on, start_time, minutes, kind, way, topics, guests, text, private_note, next_on, recorded_by, deleted_at) VALUES (X'0000000000000000000000000000000A','2026-10-05','09:30:00',45,'group','remote','["tasks","goals"]','[{"role":"supervisor","name":"Esa"}]','Puhuttiin.
Sovittiin.','vain minulle','2026-11-05','Minna',NULL);
INSERT INTO setting (id, name, value, deleted_at) VALUES (X'00000000000000000000000000000013','today','2026-11-02',NULL);
INSERT INTO step (id, session_id, person_id, what, who, due_on, done_on, deleted_at) VALUES (X'0000000000000000000000000000000B',X'0000000000000000000000000000000A',X'00000000000000000000000000000003','hakemus','Fatima','2026-10-31','2026-10-30',NULL);
INSERT INTO stub (id, person_id, met_on, note, written_at, recorded_by, deleted_at) VALUES (X'0000000000000000000000000000000C',X'00000000000000000000000000000003','2026-10-06','ajokortti','2026-10-06T11:02:00.000Z','Minna',NULL);
INSERT INTO supplement (id, placement_id, monthly_cents, months, starts_on, ends_on, total_cents, applied_on, decision_number, decision_section, decided_on, deleted_at) VALUES (X'00000000000000000000000000000008',X'00000000000000000000000000000005',50000,10,'2026-01-01','2026-10-31',500000,'2026-01-02','Dnro 1','§ 5','2026-01-20',NULL);
INSERT INTO training (id, person_id, kind, name, state, starts_on, completed_on, deleted_at) VALUES (X'0000000000000000000000000000000E',X'00000000000000000000000000000003','hygiene-passport','Hygieniapassi','completed','2026-02-01','2026-03-01',NULL);
PRAGMA user_version = 1;
PRAGMA application_id = 1447643211;
INSERT INTO journal (id, seq, made_at, command, who) VALUES (X'00000000000000000000000000000101',1,'2026-11-02T07:30:00.250Z','test','Minna');
INSERT INTO journal_image (seq, journal_id, table_name, row_id, before) VALUES (1,X'00000000000000000000000000000101','setting',X'00000000000000000000000000000013',NULL);
