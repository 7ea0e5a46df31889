-- What programs ask with in the name of an account; the token itself is kept nowhere.
create table staff.api_token (
    id uuid primary key,
    account uuid not null references staff.account (id) on delete cascade,
    name text not null,
    token_hash bytea not null unique,
    made_at timestamptz not null,
    ends_at timestamptz not null,
    used_at timestamptz
);
create index on staff.api_token (account);
