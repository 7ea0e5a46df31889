-- The ways to payers. What lets us in stands in bytea columns, sealed with the row's own key.
create table insurance.connection (
    id uuid primary key,
    version int not null,
    name text not null unique,
    kind text not null,
    address text,
    notice text not null,
    sender_qualifier text not null,
    sender text not null,
    receiver_qualifier text not null,
    receiver text not null,
    production boolean not null,
    user_name text not null,
    key bytea not null,
    secret bytea,
    certificate bytea,
    certificate_password bytea,
    certificate_ends timestamptz
);

-- Which of them asks a payer; one that stands not here is asked by the connection of the settings.
create table insurance.payer_route (
    payer text primary key references insurance.payer (id) on delete cascade,
    connection uuid not null references insurance.connection (id)
);
create index payer_route_of_connection on insurance.payer_route (connection);
