-- Area data: what a city asks its schools, what they answer, and what it publishes of that.

-- `cells` is the template as it was then: the codes of what is asked, in groups.
CREATE TABLE rounds (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    authority_code TEXT COLLATE "C" NOT NULL REFERENCES authorities (code),
    template_id TEXT COLLATE "C" NOT NULL,
    title_he TEXT COLLATE "C" NOT NULL,
    title_ar TEXT COLLATE "C" NOT NULL,
    title_en TEXT COLLATE "C" NOT NULL,
    year BIGINT NOT NULL,
    deadline BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('draft', 'open', 'closed')),
    created_by TEXT COLLATE "C" REFERENCES accounts (id),
    created_at BIGINT NOT NULL,
    opened_at BIGINT,
    closed_at BIGINT,
    cells TEXT COLLATE "C" NOT NULL
);
CREATE INDEX rounds_by_authority ON rounds (authority_code, id);

-- `version` is the number of the newest submission, 0 before the first.
CREATE TABLE requests (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    round_id TEXT COLLATE "C" NOT NULL REFERENCES rounds (id),
    school_code TEXT COLLATE "C" NOT NULL REFERENCES schools (code),
    contact_name TEXT COLLATE "C" NOT NULL,
    contact_email TEXT COLLATE "C",
    language TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('draft', 'sent', 'received', 'in_question', 'approved', 'published')),
    sent_at BIGINT,
    opened_at BIGINT,
    reminded_at BIGINT,
    reminders BIGINT NOT NULL,
    received_at BIGINT,
    approved_at BIGINT,
    published_at BIGINT,
    closed_school BIGINT NOT NULL CHECK (closed_school IN (0, 1)),
    version BIGINT NOT NULL,
    UNIQUE (round_id, school_code)
);
CREATE INDEX requests_by_school ON requests (school_code, id);

-- A reminder or a printed page needs a link of its own: the secret of the first is not known any more.
CREATE TABLE request_links (
    token_hash TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    request_id TEXT COLLATE "C" NOT NULL REFERENCES requests (id),
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    withdrawn_at BIGINT
);
CREATE INDEX request_links_by_request ON request_links (request_id);

-- One version of a request's answers, whole. `command` was made on the device that sent it; `by_whom` is
-- 'link', 'spreadsheet' or the id of an account.
CREATE TABLE submissions (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    request_id TEXT COLLATE "C" NOT NULL REFERENCES requests (id),
    number BIGINT NOT NULL,
    based_on BIGINT NOT NULL,
    command TEXT COLLATE "C" NOT NULL,
    received_at BIGINT NOT NULL,
    device TEXT COLLATE "C" NOT NULL,
    by_whom TEXT COLLATE "C" NOT NULL,
    correction BIGINT NOT NULL CHECK (correction IN (0, 1)),
    UNIQUE (request_id, number),
    UNIQUE (request_id, command)
);

-- A cell without a row was left empty. `unknown` is 1 where the school says that it does not know.
CREATE TABLE answers (
    submission_id TEXT COLLATE "C" NOT NULL REFERENCES submissions (id),
    indicator TEXT COLLATE "C" NOT NULL,
    value DOUBLE PRECISION,
    unknown BIGINT NOT NULL CHECK (unknown IN (0, 1)),
    note TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (submission_id, indicator),
    CHECK ((value IS NULL) = (unknown = 1))
);

-- Answered by the school, or taken back by the city: then there is no answer.
CREATE TABLE questions (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    request_id TEXT COLLATE "C" NOT NULL REFERENCES requests (id),
    indicator TEXT COLLATE "C" NOT NULL,
    submission_number BIGINT NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    asked_by TEXT COLLATE "C" REFERENCES accounts (id),
    asked_at BIGINT NOT NULL,
    answered_at BIGINT,
    answer TEXT COLLATE "C"
);
CREATE UNIQUE INDEX questions_open ON questions (request_id, indicator) WHERE answered_at IS NULL;
CREATE INDEX questions_by_request ON questions (request_id);

-- What a city published as a school's answer, apart from the Ministry's observations.
CREATE TABLE reports (
    school_code TEXT COLLATE "C" NOT NULL REFERENCES schools (code),
    indicator TEXT COLLATE "C" NOT NULL,
    year BIGINT NOT NULL,
    value DOUBLE PRECISION,
    unknown BIGINT NOT NULL CHECK (unknown IN (0, 1)),
    request_id TEXT COLLATE "C" NOT NULL REFERENCES requests (id),
    submission_number BIGINT NOT NULL,
    published_at BIGINT NOT NULL,
    PRIMARY KEY (school_code, indicator, year),
    CHECK ((value IS NULL) = (unknown = 1))
);
CREATE INDEX reports_by_year ON reports (indicator, year);

-- Those that a later publication replaced.
CREATE TABLE report_versions (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    school_code TEXT COLLATE "C" NOT NULL REFERENCES schools (code),
    indicator TEXT COLLATE "C" NOT NULL,
    year BIGINT NOT NULL,
    value DOUBLE PRECISION,
    unknown BIGINT NOT NULL CHECK (unknown IN (0, 1)),
    request_id TEXT COLLATE "C" NOT NULL REFERENCES requests (id),
    submission_number BIGINT NOT NULL,
    published_at BIGINT NOT NULL,
    replaced_at BIGINT NOT NULL
);
CREATE INDEX report_versions_by_cell ON report_versions (school_code, indicator, year);
