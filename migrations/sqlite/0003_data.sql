-- Area data: files brought in, what they say of each school, and the sums of it.

CREATE TABLE files (
    hash TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    kept_at INTEGER NOT NULL,
    kept_by TEXT REFERENCES accounts (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE imports (
    id TEXT NOT NULL PRIMARY KEY,
    file_hash TEXT NOT NULL REFERENCES files (hash),
    file_name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('previewed', 'applied', 'cancelled', 'failed')),
    brought_by TEXT REFERENCES accounts (id),
    brought_at INTEGER NOT NULL,
    decided_by TEXT REFERENCES accounts (id),
    decided_at INTEGER,
    summary TEXT NOT NULL,
    faults TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX imports_by_file ON imports (file_hash);

CREATE TABLE observations (
    school_code TEXT NOT NULL REFERENCES schools (code),
    indicator TEXT NOT NULL,
    year INTEGER NOT NULL,
    value INTEGER NOT NULL,
    import_id TEXT NOT NULL REFERENCES imports (id),
    PRIMARY KEY (school_code, indicator, year)
) STRICT, WITHOUT ROWID;
CREATE INDEX observations_by_year ON observations (year);

-- Kept exact by every transaction that changes an observation or moves a school. The code '' sums
-- the schools without an authority, 'country' sums all schools.
CREATE TABLE totals (
    authority_code TEXT NOT NULL,
    indicator TEXT NOT NULL,
    year INTEGER NOT NULL,
    value INTEGER NOT NULL,
    schools INTEGER NOT NULL,
    PRIMARY KEY (authority_code, indicator, year)
) STRICT, WITHOUT ROWID;
CREATE INDEX totals_by_year ON totals (indicator, year);
