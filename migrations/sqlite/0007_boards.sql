-- Area data: dashboards, with whom they are shared, and who gets them by mail.

-- `content` is JSON: the panels in their order. `link` opens what everybody may see, and is kept to be shown
-- again. One that was thrown away stays, so that it can be brought back.
CREATE TABLE boards (
    id TEXT NOT NULL PRIMARY KEY,
    title_he TEXT NOT NULL,
    title_ar TEXT NOT NULL,
    title_en TEXT NOT NULL,
    owner_id TEXT REFERENCES accounts (id),
    authority_code TEXT REFERENCES authorities (code),
    shared TEXT NOT NULL CHECK (shared IN ('own', 'city', 'network')),
    content TEXT NOT NULL,
    link TEXT UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    seed_code TEXT UNIQUE
) STRICT, WITHOUT ROWID;
CREATE INDEX boards_by_owner ON boards (owner_id);
CREATE INDEX boards_by_sharing ON boards (shared, authority_code) WHERE deleted_at IS NULL;

-- Nobody but the one who writes the mail takes it before `lease_until`. `secret` ends the subscription, and
-- does nothing else.
CREATE TABLE subscriptions (
    board_id TEXT NOT NULL REFERENCES boards (id),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    secret TEXT NOT NULL UNIQUE,
    made_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    lease_until INTEGER NOT NULL,
    PRIMARY KEY (board_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX subscriptions_by_next ON subscriptions (next_at);
