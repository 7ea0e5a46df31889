-- When a record was forgotten: its key and all that the key sealed are empty since. The row stays and says nothing of anybody.
alter table intake.inquiry add column forgotten_at timestamptz;
alter table intake.consent add column forgotten_at timestamptz;
-- What is kept is walked each day; what was forgotten is not met again.
create index inquiry_kept on intake.inquiry (number) where forgotten_at is null;
create index consent_kept on intake.consent (inquiry) where forgotten_at is null;

-- Whether the person came to us: such a record is not forgotten by the clock.
alter table intake.inquiry add column admitted boolean not null default false;

-- While a hold stands nothing of the record is forgotten.
create table intake.legal_hold (
    id uuid primary key,
    inquiry text not null,
    center text not null,
    reason text not null,
    placed_by uuid not null,
    placed_at timestamptz not null,
    lifted_by uuid,
    lifted_at timestamptz
);
create unique index legal_hold_in_force on intake.legal_hold (inquiry) where lifted_at is null;

-- Whoever reads the record sees that it is held. Holds are placed and lifted by a job, since who may do so need not read records.
alter table intake.legal_hold enable row level security;
create policy offices_read on intake.legal_hold for select using (platform.reads_records_at(center));
create policy jobs on intake.legal_hold using (platform.scope() = 'job');

-- For how many days each kind of record is kept, as somebody set it; the newest row of a kind holds. About nobody.
create table intake.retention_change (
    id uuid primary key,
    kind text not null,
    days int not null check (days > 0),
    set_by uuid not null,
    set_at timestamptz not null
);
create index retention_change_newest on intake.retention_change (kind, set_at desc);

-- Each time that what was due of a kind was forgotten, and how many. A run without an end was cut off, and another went on. About nobody.
create table intake.purge_run (
    id uuid primary key,
    kind text not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    forgotten int not null,
    held int not null,
    admitted int not null
);
create index purge_run_newest on intake.purge_run (started_at desc);
