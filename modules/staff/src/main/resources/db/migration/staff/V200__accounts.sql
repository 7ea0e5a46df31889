create schema if not exists staff;

create table staff.account (
    id uuid primary key,
    email text not null unique check (email = lower(email)),
    name text not null,
    password_hash text not null,
    made_at timestamptz not null
);

-- A role at one center, or in the whole network where no center stands.
create table staff.account_grant (
    account uuid not null references staff.account (id) on delete cascade,
    role text not null,
    center text,
    unique nulls not distinct (account, role, center)
);
