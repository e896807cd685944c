-- Area data: forecasts as they were published, and which rounds are made up for the demo.

-- `content` is JSON: what was foretold, by year, and of which schools. A row is never changed.
CREATE TABLE forecasts (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    authority_code TEXT COLLATE "C" NOT NULL REFERENCES authorities (code),
    subject TEXT COLLATE "C" NOT NULL,
    base_year BIGINT NOT NULL,
    content TEXT COLLATE "C" NOT NULL,
    published_by TEXT COLLATE "C" REFERENCES accounts (id),
    published_at BIGINT NOT NULL,
    sample BIGINT NOT NULL CHECK (sample IN (0, 1)),
    UNIQUE (authority_code, subject, base_year)
);

-- Rounds whose answers are invented: whatever is made of them says so.
CREATE TABLE sample_rounds (
    round_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES rounds (id),
    marked_at BIGINT NOT NULL
);
