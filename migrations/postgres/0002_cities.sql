-- Area cities: local authorities, their schools, who is a member, what they aim at.

CREATE TABLE authorities (
    code TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    name_he TEXT COLLATE "C" NOT NULL,
    name_ar TEXT COLLATE "C" NOT NULL,
    name_en TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    district TEXT COLLATE "C" NOT NULL,
    sector TEXT COLLATE "C" NOT NULL,
    population BIGINT,
    cluster BIGINT CHECK (cluster BETWEEN 1 AND 10),
    locality_code TEXT COLLATE "C"
);
CREATE INDEX authorities_by_cluster ON authorities (cluster);

-- Other names under which it is searched and matched.
CREATE TABLE authority_names (
    authority_code TEXT COLLATE "C" NOT NULL REFERENCES authorities (code),
    name TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (authority_code, name)
);

-- `settled` is 1 where a person decided about this very school and not about its whole locality.
CREATE TABLE schools (
    code TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL,
    locality TEXT COLLATE "C" NOT NULL,
    locality_key TEXT COLLATE "C" NOT NULL,
    authority_code TEXT COLLATE "C" REFERENCES authorities (code),
    placement TEXT COLLATE "C" NOT NULL,
    settled BIGINT NOT NULL CHECK (settled IN (0, 1)),
    district TEXT COLLATE "C" NOT NULL,
    sector TEXT COLLATE "C",
    supervision TEXT COLLATE "C" NOT NULL,
    stage TEXT COLLATE "C" NOT NULL
);
CREATE INDEX schools_by_authority ON schools (authority_code);
CREATE INDEX schools_by_locality ON schools (locality_key);
CREATE INDEX schools_by_placement ON schools (placement);

CREATE TABLE members (
    authority_code TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES authorities (code),
    since BIGINT,
    until BIGINT,
    sample BIGINT NOT NULL CHECK (sample IN (0, 1))
);

-- A goal that was replaced stays, so that it can be told what was aimed at when.
CREATE TABLE goals (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    authority_code TEXT COLLATE "C" NOT NULL REFERENCES authorities (code),
    indicator TEXT COLLATE "C" NOT NULL,
    target_year BIGINT NOT NULL,
    target BIGINT NOT NULL,
    set_by TEXT COLLATE "C" REFERENCES accounts (id),
    set_at BIGINT NOT NULL,
    sample BIGINT NOT NULL CHECK (sample IN (0, 1)),
    replaced_at BIGINT
);
CREATE UNIQUE INDEX goals_current ON goals (authority_code, indicator, target_year) WHERE replaced_at IS NULL;

-- What a person decided about the name of a locality; no authority means "none of them".
CREATE TABLE localities (
    key TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    locality TEXT COLLATE "C" NOT NULL,
    authority_code TEXT COLLATE "C" REFERENCES authorities (code),
    decided_by TEXT COLLATE "C" REFERENCES accounts (id),
    decided_at BIGINT NOT NULL
);
