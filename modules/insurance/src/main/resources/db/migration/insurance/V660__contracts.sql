-- What a center has agreed with a payer. A row is written once: of one contract, the highest revision holds. Nothing of a person stands here.
create table insurance.contract_revision (
    id uuid primary key,
    contract uuid not null,
    revision int not null check (revision > 0),
    center text not null,
    payer text not null references insurance.payer (id),
    plan text not null,
    status text not null check (status in ('IN', 'OUT')),
    valid_from date not null,
    valid_until date check (valid_until >= valid_from),
    removed boolean not null,
    changed_at timestamptz not null,
    changed_by uuid,
    unique (contract, revision)
);
create index contract_revision_of_center on insurance.contract_revision (center);

create table insurance.contract_rate (
    revision uuid not null references insurance.contract_revision (id) on delete cascade,
    level text not null,
    rate numeric(7, 2) not null check (rate > 0),
    primary key (revision, level)
);
