-- Area data: what people say to figures that do not fit, and in whose hands these are. What does not fit is found
-- anew whenever it is looked for.

-- `figures` is JSON: the figures for which the answer was given. Of several answers the last counts.
CREATE TABLE finding_answers (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    authority_code TEXT COLLATE "C" NOT NULL REFERENCES authorities (code),
    school_code TEXT COLLATE "C" NOT NULL REFERENCES schools (code),
    check_code TEXT COLLATE "C" NOT NULL,
    indicator TEXT COLLATE "C" NOT NULL,
    year BIGINT NOT NULL,
    verdict TEXT COLLATE "C" NOT NULL CHECK (verdict IN ('explained', 'report_wrong', 'ministry_doubted')),
    text TEXT COLLATE "C" NOT NULL,
    figures TEXT COLLATE "C" NOT NULL,
    answered_by TEXT COLLATE "C" REFERENCES accounts (id),
    answered_at BIGINT NOT NULL,
    withdrawn_at BIGINT
);
CREATE INDEX finding_answers_by_city ON finding_answers (authority_code, id) WHERE withdrawn_at IS NULL;

-- Of several owners the last counts.
CREATE TABLE finding_owners (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    authority_code TEXT COLLATE "C" NOT NULL REFERENCES authorities (code),
    school_code TEXT COLLATE "C" NOT NULL REFERENCES schools (code),
    check_code TEXT COLLATE "C" NOT NULL,
    indicator TEXT COLLATE "C" NOT NULL,
    year BIGINT NOT NULL,
    owner_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
    given_by TEXT COLLATE "C" REFERENCES accounts (id),
    given_at BIGINT NOT NULL
);
CREATE INDEX finding_owners_by_city ON finding_owners (authority_code, id);
