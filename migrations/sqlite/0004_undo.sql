-- Area data: what applying a file replaced, so that it can be undone.

-- Of which figures and years a file speaks, whether or not it changed any.
CREATE TABLE import_series (
    import_id TEXT NOT NULL REFERENCES imports (id),
    indicator TEXT NOT NULL,
    year INTEGER NOT NULL,
    PRIMARY KEY (import_id, indicator, year)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_series_by_year ON import_series (indicator, year);

-- Values that were known otherwise, and from which import. A value of an import without such a row
-- was not known before.
CREATE TABLE replaced_values (
    import_id TEXT NOT NULL REFERENCES imports (id),
    school_code TEXT NOT NULL,
    indicator TEXT NOT NULL,
    year INTEGER NOT NULL,
    value INTEGER NOT NULL,
    former_import TEXT NOT NULL REFERENCES imports (id),
    PRIMARY KEY (import_id, school_code, indicator, year)
) STRICT, WITHOUT ROWID;

-- Schools that were added (no former one) or described anew; both as JSON.
CREATE TABLE replaced_schools (
    import_id TEXT NOT NULL REFERENCES imports (id),
    school_code TEXT NOT NULL,
    former TEXT,
    written TEXT NOT NULL,
    PRIMARY KEY (import_id, school_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE undone_imports (
    import_id TEXT NOT NULL PRIMARY KEY REFERENCES imports (id),
    undone_by TEXT REFERENCES accounts (id),
    undone_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
