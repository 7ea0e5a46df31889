-- Who did what with a person's record; only ever added to.
create table staff.audit_entry (
    id uuid primary key,
    at timestamptz not null,
    kind text not null,
    record text not null,
    center text,
    purpose text not null,
    allowed boolean not null
);
