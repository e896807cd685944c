-- Area data: what is counted, and what rounds ask of it.

-- `breakdown` and `checks` are JSON. `changed_by` is the person who changed it last; where there is
-- none, the seeds may still change it.
CREATE TABLE definitions (
    code TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    theme TEXT COLLATE "C" NOT NULL,
    unit TEXT COLLATE "C" NOT NULL,
    grain TEXT COLLATE "C" NOT NULL CHECK (grain IN ('school', 'city')),
    breakdown TEXT COLLATE "C" NOT NULL,
    direction TEXT COLLATE "C" NOT NULL CHECK (direction IN ('more', 'less', 'neither')),
    aggregate TEXT COLLATE "C" NOT NULL CHECK (aggregate IN ('sum', 'mean', 'none')),
    decimals BIGINT NOT NULL,
    minimum BIGINT,
    maximum BIGINT,
    confidential BIGINT NOT NULL CHECK (confidential IN (0, 1)),
    formula TEXT COLLATE "C",
    checks TEXT COLLATE "C" NOT NULL,
    name_he TEXT COLLATE "C" NOT NULL,
    name_ar TEXT COLLATE "C" NOT NULL,
    name_en TEXT COLLATE "C" NOT NULL,
    definition_he TEXT COLLATE "C" NOT NULL,
    definition_ar TEXT COLLATE "C" NOT NULL,
    definition_en TEXT COLLATE "C" NOT NULL,
    source_he TEXT COLLATE "C" NOT NULL,
    source_ar TEXT COLLATE "C" NOT NULL,
    source_en TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    retired_at BIGINT,
    changed_by TEXT COLLATE "C" REFERENCES accounts (id),
    changed_at BIGINT NOT NULL
);

-- A template is never changed, only replaced. `seed_code` is what the seeds call it.
CREATE TABLE templates (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    scope_kind TEXT COLLATE "C" NOT NULL,
    scope_code TEXT COLLATE "C" NOT NULL,
    name_he TEXT COLLATE "C" NOT NULL,
    name_ar TEXT COLLATE "C" NOT NULL,
    name_en TEXT COLLATE "C" NOT NULL,
    created_by TEXT COLLATE "C" REFERENCES accounts (id),
    created_at BIGINT NOT NULL,
    replaced_at BIGINT,
    seed_code TEXT COLLATE "C"
);
CREATE INDEX templates_by_scope ON templates (scope_kind, scope_code) WHERE replaced_at IS NULL;
CREATE UNIQUE INDEX templates_by_seed ON templates (seed_code) WHERE replaced_at IS NULL;

CREATE TABLE template_cells (
    template_id TEXT COLLATE "C" NOT NULL REFERENCES templates (id),
    position BIGINT NOT NULL,
    indicator TEXT COLLATE "C" NOT NULL,
    group_code TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (template_id, position),
    UNIQUE (template_id, indicator)
);
