-- An authenticator app: the secret that it holds, and the one that is offered while it is being set up. Both are sealed.
create table staff.authenticator (
    account uuid primary key references staff.account (id) on delete cascade,
    key bytea not null,
    secret bytea,
    offered bytea,
    -- The last time step that a code was accepted for: no code signs in twice.
    last_step bigint not null
);

create table staff.recovery_code (
    account uuid not null references staff.account (id) on delete cascade,
    hash bytea not null,
    primary key (account, hash)
);
