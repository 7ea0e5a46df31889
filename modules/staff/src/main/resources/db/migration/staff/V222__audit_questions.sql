-- What an auditor asks, each answered by an index, newest first.
create index audit_entry_by_time on staff.audit_entry (at, arrival);
create index audit_entry_by_record on staff.audit_entry (record, at, arrival);
create index audit_entry_by_doer on staff.audit_entry (who, at, arrival);
create index audit_entry_by_shown on staff.audit_entry using gin (shown);

-- Which entries are about a record or showed it in a list. Containment is no leakproof operator, so under row-level security it would
-- read every row; this tells numbers of entries alone, and what stands in them remains under the policies.
create function staff.audit_entries_about(subject text) returns setof bigint
    language sql stable security definer set search_path = pg_catalog
    as 'select arrival from staff.audit_entry where record = subject or shown @> array[subject]';

-- Entries that somebody should look at, with why. Found as they are chained; the chain does not hang on it.
create table staff.audit_unusual (
    entry bigint primary key,
    at timestamptz not null,
    who text not null,
    center text,
    reasons text[] not null
);
create index audit_unusual_by_time on staff.audit_unusual (at, entry);
create index audit_unusual_by_doer on staff.audit_unusual (who, at);

alter table staff.audit_unusual enable row level security;
create policy jobs_read on staff.audit_unusual for select using (platform.scope() = 'job');
create policy jobs_add on staff.audit_unusual for insert with check (platform.scope() = 'job');
create policy auditors_read on staff.audit_unusual for select using (platform.audits_at(center));

do $$
declare
    other text;
begin
    for other in
        select distinct right_.grantee::regrole::text
        from pg_class held, aclexplode(held.relacl) right_
        where held.oid = 'staff.audit_unusual'::regclass and right_.grantee not in (0, held.relowner)
    loop
        execute format('revoke update, delete, truncate on staff.audit_unusual from %s', other);
    end loop;
end
$$;
