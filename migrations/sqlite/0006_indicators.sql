-- Area data: what is counted, and what rounds ask of it.

-- `breakdown` and `checks` are JSON. `changed_by` is the person who changed it last; where there is
-- none, the seeds may still change it.
CREATE TABLE definitions (
    code TEXT NOT NULL PRIMARY KEY,
    theme TEXT NOT NULL,
    unit TEXT NOT NULL,
    grain TEXT NOT NULL CHECK (grain IN ('school', 'city')),
    breakdown TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('more', 'less', 'neither')),
    aggregate TEXT NOT NULL CHECK (aggregate IN ('sum', 'mean', 'none')),
    decimals INTEGER NOT NULL,
    minimum INTEGER,
    maximum INTEGER,
    confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
    formula TEXT,
    checks TEXT NOT NULL,
    name_he TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    definition_he TEXT NOT NULL,
    definition_ar TEXT NOT NULL,
    definition_en TEXT NOT NULL,
    source_he TEXT NOT NULL,
    source_ar TEXT NOT NULL,
    source_en TEXT NOT NULL,
    position INTEGER NOT NULL,
    retired_at INTEGER,
    changed_by TEXT REFERENCES accounts (id),
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A template is never changed, only replaced. `seed_code` is what the seeds call it.
CREATE TABLE templates (
    id TEXT NOT NULL PRIMARY KEY,
    scope_kind TEXT NOT NULL,
    scope_code TEXT NOT NULL,
    name_he TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    created_by TEXT REFERENCES accounts (id),
    created_at INTEGER NOT NULL,
    replaced_at INTEGER,
    seed_code TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX templates_by_scope ON templates (scope_kind, scope_code) WHERE replaced_at IS NULL;
CREATE UNIQUE INDEX templates_by_seed ON templates (seed_code) WHERE replaced_at IS NULL;

CREATE TABLE template_cells (
    template_id TEXT NOT NULL REFERENCES templates (id),
    position INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    group_code TEXT NOT NULL,
    PRIMARY KEY (template_id, position),
    UNIQUE (template_id, indicator)
) STRICT, WITHOUT ROWID;
