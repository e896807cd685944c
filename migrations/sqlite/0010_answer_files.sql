-- Area data: tables of a city's own that answer for its schools.

-- `heading_row` is where a person says that the headings stand; without it they are looked for. `taken` is how
-- many schools' figures were taken over when it was last done.
CREATE TABLE answer_files (
    id TEXT NOT NULL PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES rounds (id),
    file_hash TEXT NOT NULL REFERENCES files (hash),
    file_name TEXT NOT NULL,
    brought_by TEXT REFERENCES accounts (id),
    brought_at INTEGER NOT NULL,
    heading_row INTEGER,
    taken_at INTEGER,
    taken INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_files_by_round ON answer_files (round_id, id);

-- What a column holds, by the key of its heading: said once by a person, known for the city's next file.
CREATE TABLE column_meanings (
    authority_code TEXT NOT NULL REFERENCES authorities (code),
    heading TEXT NOT NULL,
    meaning TEXT NOT NULL,
    said_by TEXT REFERENCES accounts (id),
    said_at INTEGER NOT NULL,
    PRIMARY KEY (authority_code, heading)
) STRICT, WITHOUT ROWID;
