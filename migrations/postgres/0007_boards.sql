-- Area data: dashboards, with whom they are shared, and who gets them by mail.

-- `content` is JSON: the panels in their order. `link` opens what everybody may see, and is kept to be shown
-- again. One that was thrown away stays, so that it can be brought back.
CREATE TABLE boards (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    title_he TEXT COLLATE "C" NOT NULL,
    title_ar TEXT COLLATE "C" NOT NULL,
    title_en TEXT COLLATE "C" NOT NULL,
    owner_id TEXT COLLATE "C" REFERENCES accounts (id),
    authority_code TEXT COLLATE "C" REFERENCES authorities (code),
    shared TEXT COLLATE "C" NOT NULL CHECK (shared IN ('own', 'city', 'network')),
    content TEXT COLLATE "C" NOT NULL,
    link TEXT COLLATE "C" UNIQUE,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    deleted_at BIGINT,
    seed_code TEXT COLLATE "C" UNIQUE
);
CREATE INDEX boards_by_owner ON boards (owner_id);
CREATE INDEX boards_by_sharing ON boards (shared, authority_code) WHERE deleted_at IS NULL;

-- Nobody but the one who writes the mail takes it before `lease_until`. `secret` ends the subscription, and
-- does nothing else.
CREATE TABLE subscriptions (
    board_id TEXT COLLATE "C" NOT NULL REFERENCES boards (id),
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
    secret TEXT COLLATE "C" NOT NULL UNIQUE,
    made_at BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    PRIMARY KEY (board_id, account_id)
);
CREATE INDEX subscriptions_by_next ON subscriptions (next_at);
