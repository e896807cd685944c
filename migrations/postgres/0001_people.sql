-- Area people: who somebody is, what they may do where, how they prove it; and the journal of changes.
-- Texts are compared byte by byte (COLLATE "C"), as SQLite does, so that both engines sort alike.

-- Changing transactions that must not overlap take this row first.
CREATE TABLE turnstile (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    passed BIGINT NOT NULL
);
INSERT INTO turnstile (id, passed) VALUES (1, 0);

CREATE TABLE audits (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    actor_id TEXT COLLATE "C",
    request TEXT COLLATE "C" NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    entity TEXT COLLATE "C" NOT NULL,
    entity_id TEXT COLLATE "C" NOT NULL,
    detail TEXT COLLATE "C" NOT NULL
);
CREATE INDEX audits_by_entity ON audits (entity, entity_id, id);
CREATE INDEX audits_by_action ON audits (action, id);

CREATE TABLE accounts (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    email TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    password_hash TEXT COLLATE "C",
    language TEXT COLLATE "C",
    created_at BIGINT NOT NULL,
    disabled_at BIGINT
);

CREATE TABLE grants (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
    role TEXT COLLATE "C" NOT NULL,
    scope_kind TEXT COLLATE "C" NOT NULL,
    scope_code TEXT COLLATE "C" NOT NULL,
    UNIQUE (account_id, role, scope_kind, scope_code)
);
CREATE INDEX grants_by_scope ON grants (scope_kind, scope_code);

CREATE TABLE sessions (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
    token_hash TEXT COLLATE "C" NOT NULL UNIQUE,
    device TEXT COLLATE "C" NOT NULL,
    opened_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

-- Links sent by mail: an invitation has a role and a scope, a reset has an account.
CREATE TABLE tokens (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('invitation', 'reset')),
    token_hash TEXT COLLATE "C" NOT NULL UNIQUE,
    account_id TEXT COLLATE "C" REFERENCES accounts (id),
    email TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C",
    role TEXT COLLATE "C",
    scope_kind TEXT COLLATE "C",
    scope_code TEXT COLLATE "C",
    created_by TEXT COLLATE "C" REFERENCES accounts (id),
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    CHECK ((kind = 'reset') = (account_id IS NOT NULL)),
    CHECK ((kind = 'invitation') = (role IS NOT NULL AND scope_kind IS NOT NULL AND scope_code IS NOT NULL))
);
CREATE INDEX tokens_by_account ON tokens (account_id);
CREATE INDEX tokens_by_scope ON tokens (kind, scope_kind, scope_code);
CREATE INDEX tokens_by_expiry ON tokens (expires_at);

CREATE TABLE attempts (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    key TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX attempts_by_key ON attempts (key, at);
CREATE INDEX attempts_by_time ON attempts (at);

CREATE TABLE mails (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    to_address TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    body_text TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    sent_at BIGINT,
    last_error TEXT COLLATE "C"
);
CREATE INDEX mails_waiting ON mails (lease_until) WHERE sent_at IS NULL;
CREATE INDEX mails_sent ON mails (sent_at) WHERE sent_at IS NOT NULL;
