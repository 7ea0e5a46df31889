-- An inquiry that somebody of another center opened in an emergency: open to them until it ends, and told to its lead until seen.
create table intake.emergency_access (
    id uuid primary key,
    inquiry text not null,
    center text not null,
    account uuid not null,
    opened_at timestamptz not null,
    ends_at timestamptz not null,
    seen_by uuid,
    seen_at timestamptz,
    key bytea not null,
    reason bytea not null
);
create index emergency_access_of_account on intake.emergency_access (account, ends_at);
create index emergency_access_unseen on intake.emergency_access (center) where seen_at is null;

-- Nobody of staff adds a row by themselves: the record of the opening is made by the job that makes the opening.
alter table intake.emergency_access enable row level security;
create policy offices_read on intake.emergency_access for select using (platform.reads_records_at(center));
create policy offices_see on intake.emergency_access for update using (platform.reads_records_at(center));
create policy openers_read on intake.emergency_access for select
    using (platform.scope() = 'staff' and account = platform.account());
create policy openers_end on intake.emergency_access for update
    using (platform.scope() = 'staff' and account = platform.account());
create policy jobs on intake.emergency_access using (platform.scope() = 'job');

create function intake.opened_in_emergency() returns text[] stable
    return array(
        select e.inquiry from intake.emergency_access e
        where platform.scope() = 'staff' and e.account = platform.account() and e.ends_at > now());

-- What was written and what was done with it, to read; nothing else of the record.
create policy opened_in_emergency on intake.inquiry for select
    using (number = any ((select intake.opened_in_emergency())::text[]));
create policy opened_in_emergency on intake.step for select
    using (inquiry in (select i.id from intake.inquiry i where i.number = any ((select intake.opened_in_emergency())::text[])));
