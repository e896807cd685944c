-- Area data: forecasts as they were published, and which rounds are made up for the demo.

-- `content` is JSON: what was foretold, by year, and of which schools. A row is never changed.
CREATE TABLE forecasts (
    id TEXT NOT NULL PRIMARY KEY,
    authority_code TEXT NOT NULL REFERENCES authorities (code),
    subject TEXT NOT NULL,
    base_year INTEGER NOT NULL,
    content TEXT NOT NULL,
    published_by TEXT REFERENCES accounts (id),
    published_at INTEGER NOT NULL,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    UNIQUE (authority_code, subject, base_year)
) STRICT, WITHOUT ROWID;

-- Rounds whose answers are invented: whatever is made of them says so.
CREATE TABLE sample_rounds (
    round_id TEXT NOT NULL PRIMARY KEY REFERENCES rounds (id),
    marked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
