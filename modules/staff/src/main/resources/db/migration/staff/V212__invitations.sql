-- Whoever is invited has no password yet; whose account has ended has none any more.
alter table staff.account alter password_hash drop not null;
alter table staff.account add ended_at timestamptz;

-- A link that opens an account once; a fresh one takes the place of the one before.
create table staff.invitation (
    account uuid primary key references staff.account (id) on delete cascade,
    token_hash bytea not null unique,
    ends_at timestamptz not null
);
