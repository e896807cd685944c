-- Area data: what people say to figures that do not fit, and in whose hands these are. What does not fit is found
-- anew whenever it is looked for.

-- `figures` is JSON: the figures for which the answer was given. Of several answers the last counts.
CREATE TABLE finding_answers (
    id TEXT NOT NULL PRIMARY KEY,
    authority_code TEXT NOT NULL REFERENCES authorities (code),
    school_code TEXT NOT NULL REFERENCES schools (code),
    check_code TEXT NOT NULL,
    indicator TEXT NOT NULL,
    year INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('explained', 'report_wrong', 'ministry_doubted')),
    text TEXT NOT NULL,
    figures TEXT NOT NULL,
    answered_by TEXT REFERENCES accounts (id),
    answered_at INTEGER NOT NULL,
    withdrawn_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_answers_by_city ON finding_answers (authority_code, id) WHERE withdrawn_at IS NULL;

-- Of several owners the last counts.
CREATE TABLE finding_owners (
    id TEXT NOT NULL PRIMARY KEY,
    authority_code TEXT NOT NULL REFERENCES authorities (code),
    school_code TEXT NOT NULL REFERENCES schools (code),
    check_code TEXT NOT NULL,
    indicator TEXT NOT NULL,
    year INTEGER NOT NULL,
    owner_id TEXT NOT NULL REFERENCES accounts (id),
    given_by TEXT REFERENCES accounts (id),
    given_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_owners_by_city ON finding_owners (authority_code, id);
