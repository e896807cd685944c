-- Area people: what other systems of a city, or of the network, come in with.

CREATE TABLE system_tokens (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    token_hash TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    scope_kind TEXT COLLATE "C" NOT NULL CHECK (scope_kind IN ('network', 'city')),
    scope_code TEXT COLLATE "C" NOT NULL,
    made_by TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    withdrawn_at BIGINT,
    used_at BIGINT
);
CREATE INDEX system_tokens_by_scope ON system_tokens (scope_kind, scope_code) WHERE withdrawn_at IS NULL;
CREATE INDEX system_tokens_by_maker ON system_tokens (made_by);
