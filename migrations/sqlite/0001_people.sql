-- Area people: who somebody is, what they may do where, how they prove it; and the journal of changes.

-- Changing transactions that must not overlap take this row first.
CREATE TABLE turnstile (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    passed INTEGER NOT NULL
) STRICT;
INSERT INTO turnstile (id, passed) VALUES (1, 0);

CREATE TABLE audits (
    id TEXT NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    actor_id TEXT,
    request TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX audits_by_entity ON audits (entity, entity_id, id);
CREATE INDEX audits_by_action ON audits (action, id);

CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    password_hash TEXT,
    language TEXT,
    created_at INTEGER NOT NULL,
    disabled_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE grants (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    role TEXT NOT NULL,
    scope_kind TEXT NOT NULL,
    scope_code TEXT NOT NULL,
    UNIQUE (account_id, role, scope_kind, scope_code)
) STRICT, WITHOUT ROWID;
CREATE INDEX grants_by_scope ON grants (scope_kind, scope_code);

CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    token_hash TEXT NOT NULL UNIQUE,
    device TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_account ON sessions (account_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

-- Links sent by mail: an invitation has a role and a scope, a reset has an account.
CREATE TABLE tokens (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('invitation', 'reset')),
    token_hash TEXT NOT NULL UNIQUE,
    account_id TEXT REFERENCES accounts (id),
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT,
    role TEXT,
    scope_kind TEXT,
    scope_code TEXT,
    created_by TEXT REFERENCES accounts (id),
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    CHECK ((kind = 'reset') = (account_id IS NOT NULL)),
    CHECK ((kind = 'invitation') = (role IS NOT NULL AND scope_kind IS NOT NULL AND scope_code IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX tokens_by_account ON tokens (account_id);
CREATE INDEX tokens_by_scope ON tokens (kind, scope_kind, scope_code);
CREATE INDEX tokens_by_expiry ON tokens (expires_at);

CREATE TABLE attempts (
    id TEXT NOT NULL PRIMARY KEY,
    key TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attempts_by_key ON attempts (key, at);
CREATE INDEX attempts_by_time ON attempts (at);

CREATE TABLE mails (
    id TEXT NOT NULL PRIMARY KEY,
    to_address TEXT NOT NULL,
    subject TEXT NOT NULL,
    body_text TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    lease_until INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    sent_at INTEGER,
    last_error TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX mails_waiting ON mails (lease_until) WHERE sent_at IS NULL;
CREATE INDEX mails_sent ON mails (sent_at) WHERE sent_at IS NOT NULL;
