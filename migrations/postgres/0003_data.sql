-- Area data: files brought in, what they say of each school, and the sums of it.

CREATE TABLE files (
    hash TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL,
    size BIGINT NOT NULL,
    kept_at BIGINT NOT NULL,
    kept_by TEXT COLLATE "C" REFERENCES accounts (id)
);

CREATE TABLE imports (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    file_hash TEXT COLLATE "C" NOT NULL REFERENCES files (hash),
    file_name TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('previewed', 'applied', 'cancelled', 'failed')),
    brought_by TEXT COLLATE "C" REFERENCES accounts (id),
    brought_at BIGINT NOT NULL,
    decided_by TEXT COLLATE "C" REFERENCES accounts (id),
    decided_at BIGINT,
    summary TEXT COLLATE "C" NOT NULL,
    faults TEXT COLLATE "C" NOT NULL
);
CREATE INDEX imports_by_file ON imports (file_hash);

CREATE TABLE observations (
    school_code TEXT COLLATE "C" NOT NULL REFERENCES schools (code),
    indicator TEXT COLLATE "C" NOT NULL,
    year BIGINT NOT NULL,
    value BIGINT NOT NULL,
    import_id TEXT COLLATE "C" NOT NULL REFERENCES imports (id),
    PRIMARY KEY (school_code, indicator, year)
);
CREATE INDEX observations_by_year ON observations (year);

-- Kept exact by every transaction that changes an observation or moves a school. The code '' sums
-- the schools without an authority, 'country' sums all schools.
CREATE TABLE totals (
    authority_code TEXT COLLATE "C" NOT NULL,
    indicator TEXT COLLATE "C" NOT NULL,
    year BIGINT NOT NULL,
    value BIGINT NOT NULL,
    schools BIGINT NOT NULL,
    PRIMARY KEY (authority_code, indicator, year)
);
CREATE INDEX totals_by_year ON totals (indicator, year);
