-- Area people: what other systems of a city, or of the network, come in with.

CREATE TABLE system_tokens (
    id TEXT NOT NULL PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    scope_kind TEXT NOT NULL CHECK (scope_kind IN ('network', 'city')),
    scope_code TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES accounts (id),
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    withdrawn_at INTEGER,
    used_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX system_tokens_by_scope ON system_tokens (scope_kind, scope_code) WHERE withdrawn_at IS NULL;
CREATE INDEX system_tokens_by_maker ON system_tokens (made_by);
