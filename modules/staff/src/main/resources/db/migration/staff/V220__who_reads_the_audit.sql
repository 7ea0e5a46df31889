-- Whoever does something is written down; who did is read by those who audit, and by jobs.
alter table staff.audit_entry enable row level security;
create policy anybody_adds on staff.audit_entry for insert with check (platform.scope() is not null);
create policy auditors_read on staff.audit_entry for select using (platform.audits_at(center));
create policy jobs_read on staff.audit_entry for select using (platform.scope() = 'job');

-- Nobody but the owner changes or deletes, whatever the default privileges gave.
do $$
declare
    other text;
begin
    for other in
        select distinct right_.grantee::regrole::text
        from pg_class entry, aclexplode(entry.relacl) right_
        where entry.oid = 'staff.audit_entry'::regclass and right_.grantee not in (0, entry.relowner)
    loop
        execute format('revoke update, delete, truncate on staff.audit_entry from %s', other);
    end loop;
end
$$;
