create schema if not exists insurance;

create table insurance.payer (
    id text primary key,
    name text not null,
    connection_id text not null unique
);

-- What the person gave stands in bytea columns, sealed with the row's own key.
create table insurance.verification (
    id uuid primary key,
    version int not null,
    inquiry text not null unique,
    center text not null,
    payer text references insurance.payer (id),
    language text not null,
    state text not null,
    handover text,
    asked_at timestamptz not null,
    service_date date not null,
    variation int not null,
    key bytea not null,
    member_id bytea not null,
    first_name bytea not null,
    last_name bytea not null,
    suffix bytea not null,
    birth_date bytea not null,
    holder bytea not null
);

-- One question to a payer and what came of it; sealed with the verification's key.
create table insurance.exchange (
    id uuid primary key,
    verification uuid not null references insurance.verification (id) on delete cascade,
    variation int not null,
    payer text not null references insurance.payer (id),
    service_type text not null,
    control_number int not null unique,
    trace text not null unique,
    sent_at timestamptz not null,
    answered_at timestamptz,
    outcome text not null,
    question bytea not null,
    answer bytea
);
create index exchange_of_verification on insurance.exchange (verification, sent_at);

-- ISA13: unique for each interchange.
create sequence insurance.control_number as int maxvalue 999999999;
