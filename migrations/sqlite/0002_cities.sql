-- Area cities: local authorities, their schools, who is a member, what they aim at.

CREATE TABLE authorities (
    code TEXT NOT NULL PRIMARY KEY,
    name_he TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    kind TEXT NOT NULL,
    district TEXT NOT NULL,
    sector TEXT NOT NULL,
    population INTEGER,
    cluster INTEGER CHECK (cluster BETWEEN 1 AND 10),
    locality_code TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX authorities_by_cluster ON authorities (cluster);

-- Other names under which it is searched and matched.
CREATE TABLE authority_names (
    authority_code TEXT NOT NULL REFERENCES authorities (code),
    name TEXT NOT NULL,
    PRIMARY KEY (authority_code, name)
) STRICT, WITHOUT ROWID;

-- `settled` is 1 where a person decided about this very school and not about its whole locality.
CREATE TABLE schools (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    locality TEXT NOT NULL,
    locality_key TEXT NOT NULL,
    authority_code TEXT REFERENCES authorities (code),
    placement TEXT NOT NULL,
    settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
    district TEXT NOT NULL,
    sector TEXT,
    supervision TEXT NOT NULL,
    stage TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX schools_by_authority ON schools (authority_code);
CREATE INDEX schools_by_locality ON schools (locality_key);
CREATE INDEX schools_by_placement ON schools (placement);

CREATE TABLE members (
    authority_code TEXT NOT NULL PRIMARY KEY REFERENCES authorities (code),
    since INTEGER,
    until INTEGER,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1))
) STRICT, WITHOUT ROWID;

-- A goal that was replaced stays, so that it can be told what was aimed at when.
CREATE TABLE goals (
    id TEXT NOT NULL PRIMARY KEY,
    authority_code TEXT NOT NULL REFERENCES authorities (code),
    indicator TEXT NOT NULL,
    target_year INTEGER NOT NULL,
    target INTEGER NOT NULL,
    set_by TEXT REFERENCES accounts (id),
    set_at INTEGER NOT NULL,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    replaced_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX goals_current ON goals (authority_code, indicator, target_year) WHERE replaced_at IS NULL;

-- What a person decided about the name of a locality; no authority means "none of them".
CREATE TABLE localities (
    key TEXT NOT NULL PRIMARY KEY,
    locality TEXT NOT NULL,
    authority_code TEXT REFERENCES authorities (code),
    decided_by TEXT REFERENCES accounts (id),
    decided_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
