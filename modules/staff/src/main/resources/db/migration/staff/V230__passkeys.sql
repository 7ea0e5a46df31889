-- A passkey: its public half, how often it has signed, and whether its owner's devices may share it.
create table staff.passkey (
    id uuid primary key,
    account uuid not null references staff.account (id) on delete cascade,
    name text not null,
    credential_id bytea not null unique,
    attested bytea not null,
    counter bigint not null,
    backup_eligible boolean not null,
    made_at timestamptz not null,
    used_at timestamptz
);
create index on staff.passkey (account);
