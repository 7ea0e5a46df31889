create schema if not exists intake;

-- What a person wrote stands in bytea columns, sealed with the row's own key.
create table intake.inquiry (
    id uuid primary key,
    version int not null,
    number text not null unique,
    subject text not null,
    center text not null,
    route_reason text not null,
    route_miles double precision,
    route_version int not null,
    state text not null,
    in_danger boolean not null,
    for_whom text not null,
    voicemail boolean not null,
    language text not null,
    received_at timestamptz not null,
    taken_by uuid,
    key bytea not null,
    name bytea not null,
    phone bytea not null,
    email bytea not null,
    message bytea not null,
    zip bytea not null
);
create index inquiry_in_inbox on intake.inquiry (center, state, in_danger desc, received_at desc);

-- What was done with an inquiry, and notes on it.
create table intake.step (
    id uuid primary key,
    inquiry uuid not null references intake.inquiry (id) on delete cascade,
    at timestamptz not null,
    by_account uuid not null,
    what text not null,
    note bytea
);
create index step_of_inquiry on intake.step (inquiry, at);

create table intake.consent (
    id uuid primary key,
    inquiry text not null,
    purpose text not null,
    text_version text not null,
    text_hash text not null,
    language text not null,
    given_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    key bytea not null,
    signature bytea not null,
    unique (inquiry, purpose)
);

create table intake.disclosure (
    id uuid primary key,
    consent uuid not null references intake.consent (id),
    purpose text not null,
    recipient text not null,
    what text not null,
    notice text not null,
    at timestamptz not null
);
create index disclosure_of_consent on intake.disclosure (consent, at);
