-- How often a plan was asked again after its first answer, and whether that happens each month by itself.
alter table insurance.verification
    add column renewals int not null default 0,
    add column monthly boolean not null default false;
create index verification_each_month on insurance.verification (asked_at) where monthly;

-- Why it was asked again, and who wanted it; nobody where it was due.
create table insurance.renewal (
    id uuid primary key,
    verification uuid not null references insurance.verification (id) on delete cascade,
    center text not null,
    reason text not null,
    asked_at timestamptz not null,
    asked_by uuid
);
create index renewal_of_verification on insurance.renewal (verification, asked_at);

alter table insurance.renewal enable row level security;
create policy offices on insurance.renewal using (platform.reads_records_at(center));
create policy jobs on insurance.renewal using (platform.scope() = 'job');
create policy visitors_have_their_own on insurance.renewal for select
    using (platform.scope() = 'visitor' and verification = platform.own_record());
