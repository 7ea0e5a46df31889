-- Who did it, as what, from where, and which records a list showed. Arrival counts entries as they come in, with gaps.
alter table staff.audit_entry
    add column arrival bigint generated always as identity unique,
    add column actor text not null default 'JOB' check (actor in ('STAFF', 'VISITOR', 'JOB')),
    add column who text not null default '',
    add column roles text[] not null default '{}',
    add column address text not null default '',
    add column shown text[] not null default '{}';
update staff.audit_entry set actor = 'STAFF' where kind = 'OPENED_IN_EMERGENCY';
alter table staff.audit_entry
    alter column actor drop default,
    alter column who drop default,
    alter column roles drop default,
    alter column address drop default,
    alter column shown drop default;

-- The chain: each link stands for one entry and for all before it.
create table staff.audit_link (
    position bigint primary key,
    entry bigint not null unique,
    hash bytea not null
);

-- That the chain had this end at this time, signed by a key that is not in the database.
create table staff.audit_checkpoint (
    number bigint primary key,
    position bigint not null,
    hash bytea not null,
    at timestamptz not null,
    signature bytea not null
);

-- Entries that wait for their link. No lock on the way in: they are put here as they are written, and taken by one job.
create table staff.audit_waiting (
    entry bigint primary key
);
insert into staff.audit_waiting select arrival from staff.audit_entry;

create function staff.have_entry_chained() returns trigger security definer set search_path = pg_catalog as $$
begin
    insert into staff.audit_waiting values (new.arrival);
    return null;
end
$$ language plpgsql;
create trigger have_entry_chained after insert on staff.audit_entry
    for each row execute function staff.have_entry_chained();

alter table staff.audit_link enable row level security;
create policy jobs_read on staff.audit_link for select using (platform.scope() = 'job');
create policy jobs_add on staff.audit_link for insert with check (platform.scope() = 'job');
alter table staff.audit_checkpoint enable row level security;
create policy jobs_read on staff.audit_checkpoint for select using (platform.scope() = 'job');
create policy jobs_add on staff.audit_checkpoint for insert with check (platform.scope() = 'job');
create policy auditors_read on staff.audit_checkpoint for select using (platform.scope() = 'staff' and platform.audits_at(null));
alter table staff.audit_waiting enable row level security;
create policy jobs_take on staff.audit_waiting using (platform.scope() = 'job');

-- Nobody but the owner changes what stands in the chain, whatever the default privileges gave.
do $$
declare
    kept text;
    other text;
begin
    for kept, other in
        select distinct held.relname::text, right_.grantee::regrole::text
        from pg_class held, aclexplode(held.relacl) right_
        where held.oid in ('staff.audit_link'::regclass, 'staff.audit_checkpoint'::regclass, 'staff.audit_waiting'::regclass)
          and right_.grantee not in (0, held.relowner)
    loop
        execute format('revoke update, truncate on staff.%I from %s', kept, other);
        if kept = 'audit_waiting' then
            execute format('revoke insert on staff.%I from %s', kept, other);
        else
            execute format('revoke delete on staff.%I from %s', kept, other);
        end if;
    end loop;
end
$$;
