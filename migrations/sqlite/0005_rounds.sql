-- Area data: what a city asks its schools, what they answer, and what it publishes of that.

-- `cells` is the template as it was then: the codes of what is asked, in groups.
CREATE TABLE rounds (
    id TEXT NOT NULL PRIMARY KEY,
    authority_code TEXT NOT NULL REFERENCES authorities (code),
    template_id TEXT NOT NULL,
    title_he TEXT NOT NULL,
    title_ar TEXT NOT NULL,
    title_en TEXT NOT NULL,
    year INTEGER NOT NULL,
    deadline INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed')),
    created_by TEXT REFERENCES accounts (id),
    created_at INTEGER NOT NULL,
    opened_at INTEGER,
    closed_at INTEGER,
    cells TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rounds_by_authority ON rounds (authority_code, id);

-- `version` is the number of the newest submission, 0 before the first.
CREATE TABLE requests (
    id TEXT NOT NULL PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES rounds (id),
    school_code TEXT NOT NULL REFERENCES schools (code),
    contact_name TEXT NOT NULL,
    contact_email TEXT,
    language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'received', 'in_question', 'approved', 'published')),
    sent_at INTEGER,
    opened_at INTEGER,
    reminded_at INTEGER,
    reminders INTEGER NOT NULL,
    received_at INTEGER,
    approved_at INTEGER,
    published_at INTEGER,
    closed_school INTEGER NOT NULL CHECK (closed_school IN (0, 1)),
    version INTEGER NOT NULL,
    UNIQUE (round_id, school_code)
) STRICT, WITHOUT ROWID;
CREATE INDEX requests_by_school ON requests (school_code, id);

-- A reminder or a printed page needs a link of its own: the secret of the first is not known any more.
CREATE TABLE request_links (
    token_hash TEXT NOT NULL PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES requests (id),
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    withdrawn_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX request_links_by_request ON request_links (request_id);

-- One version of a request's answers, whole. `command` was made on the device that sent it; `by_whom` is
-- 'link', 'spreadsheet' or the id of an account.
CREATE TABLE submissions (
    id TEXT NOT NULL PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES requests (id),
    number INTEGER NOT NULL,
    based_on INTEGER NOT NULL,
    command TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    device TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    correction INTEGER NOT NULL CHECK (correction IN (0, 1)),
    UNIQUE (request_id, number),
    UNIQUE (request_id, command)
) STRICT, WITHOUT ROWID;

-- A cell without a row was left empty. `unknown` is 1 where the school says that it does not know.
CREATE TABLE answers (
    submission_id TEXT NOT NULL REFERENCES submissions (id),
    indicator TEXT NOT NULL,
    value REAL,
    unknown INTEGER NOT NULL CHECK (unknown IN (0, 1)),
    note TEXT NOT NULL,
    PRIMARY KEY (submission_id, indicator),
    CHECK ((value IS NULL) = (unknown = 1))
) STRICT, WITHOUT ROWID;

-- Answered by the school, or taken back by the city: then there is no answer.
CREATE TABLE questions (
    id TEXT NOT NULL PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES requests (id),
    indicator TEXT NOT NULL,
    submission_number INTEGER NOT NULL,
    text TEXT NOT NULL,
    asked_by TEXT REFERENCES accounts (id),
    asked_at INTEGER NOT NULL,
    answered_at INTEGER,
    answer TEXT
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX questions_open ON questions (request_id, indicator) WHERE answered_at IS NULL;
CREATE INDEX questions_by_request ON questions (request_id);

-- What a city published as a school's answer, apart from the Ministry's observations.
CREATE TABLE reports (
    school_code TEXT NOT NULL REFERENCES schools (code),
    indicator TEXT NOT NULL,
    year INTEGER NOT NULL,
    value REAL,
    unknown INTEGER NOT NULL CHECK (unknown IN (0, 1)),
    request_id TEXT NOT NULL REFERENCES requests (id),
    submission_number INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    PRIMARY KEY (school_code, indicator, year),
    CHECK ((value IS NULL) = (unknown = 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX reports_by_year ON reports (indicator, year);

-- Those that a later publication replaced.
CREATE TABLE report_versions (
    id TEXT NOT NULL PRIMARY KEY,
    school_code TEXT NOT NULL REFERENCES schools (code),
    indicator TEXT NOT NULL,
    year INTEGER NOT NULL,
    value REAL,
    unknown INTEGER NOT NULL CHECK (unknown IN (0, 1)),
    request_id TEXT NOT NULL REFERENCES requests (id),
    submission_number INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    replaced_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX report_versions_by_cell ON report_versions (school_code, indicator, year);
