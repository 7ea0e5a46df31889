-- How long entries of the trail stay, as decided; the newest holds. Six years is the least (45 CFR 164.316(b)(2)).
create table staff.audit_term (
    id uuid primary key,
    days integer not null check (days between 2192 and 36525),
    set_by uuid not null,
    set_at timestamptz not null
);

-- Where the chain begins, once entries were taken out: behind this checkpoint, which was the last of them. Signed, as checkpoints are.
create table staff.audit_anchor (
    number bigint primary key,
    checkpoint bigint not null,
    position bigint not null,
    hash bytea not null,
    checkpoint_at timestamptz not null,
    at timestamptz not null,
    signature bytea not null
);

alter table staff.audit_anchor enable row level security;
create policy jobs_read on staff.audit_anchor for select using (platform.scope() = 'job');
create policy jobs_add on staff.audit_anchor for insert with check (platform.scope() = 'job');

-- Takes out what the anchor names. The role that serves may delete nothing, so this is its only way, and six years are its end:
-- whatever is asked of it, a younger entry stays.
create function staff.take_out_entries(anchor bigint) returns bigint
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    bound bigint;
    taken bigint;
begin
    if platform.scope() is distinct from 'job' then
        raise exception 'Only a job takes entries out of the audit trail.';
    end if;
    select position into strict bound from staff.audit_anchor where number = anchor;
    if exists (
        select from staff.audit_link l join staff.audit_entry e on e.arrival = l.entry
        where l.position <= bound and e.at > now() - interval '2192 days'
    ) then
        raise exception 'Entries of the last six years stay in the audit trail.';
    end if;
    delete from staff.audit_unusual u using staff.audit_link l where l.position <= bound and u.entry = l.entry;
    delete from staff.audit_entry e using staff.audit_link l where l.position <= bound and e.arrival = l.entry;
    get diagnostics taken = row_count;
    delete from staff.audit_link where position <= bound;
    delete from staff.audit_checkpoint where position <= bound;
    return taken;
end
$$;
revoke execute on function staff.take_out_entries(bigint) from public;

-- Nobody but the owner changes what a term or an anchor says; and whoever serves may take out.
do $$
declare
    kept text;
    other text;
begin
    for kept, other in
        select distinct held.relname::text, right_.grantee::regrole::text
        from pg_class held, aclexplode(held.relacl) right_
        where held.oid in ('staff.audit_term'::regclass, 'staff.audit_anchor'::regclass)
          and right_.grantee not in (0, held.relowner)
    loop
        execute format('revoke update, delete, truncate on staff.%I from %s', kept, other);
        execute format('grant execute on function staff.take_out_entries(bigint) to %s', other);
    end loop;
end
$$;

-- What an auditor of one center asks; the network's reads by time alone.
create index audit_entry_by_center on staff.audit_entry (center, at, arrival);
