-- Area data: tables of a city's own that answer for its schools.

-- `heading_row` is where a person says that the headings stand; without it they are looked for. `taken` is how
-- many schools' figures were taken over when it was last done.
CREATE TABLE answer_files (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    round_id TEXT COLLATE "C" NOT NULL REFERENCES rounds (id),
    file_hash TEXT COLLATE "C" NOT NULL REFERENCES files (hash),
    file_name TEXT COLLATE "C" NOT NULL,
    brought_by TEXT COLLATE "C" REFERENCES accounts (id),
    brought_at BIGINT NOT NULL,
    heading_row BIGINT,
    taken_at BIGINT,
    taken BIGINT NOT NULL
);
CREATE INDEX answer_files_by_round ON answer_files (round_id, id);

-- What a column holds, by the key of its heading: said once by a person, known for the city's next file.
CREATE TABLE column_meanings (
    authority_code TEXT COLLATE "C" NOT NULL REFERENCES authorities (code),
    heading TEXT COLLATE "C" NOT NULL,
    meaning TEXT COLLATE "C" NOT NULL,
    said_by TEXT COLLATE "C" REFERENCES accounts (id),
    said_at BIGINT NOT NULL,
    PRIMARY KEY (authority_code, heading)
);
