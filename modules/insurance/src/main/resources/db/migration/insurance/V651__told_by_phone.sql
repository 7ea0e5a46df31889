-- What a payer told by phone, sealed with the verification's key, and forgotten with it.
create table insurance.phone_call (
    id uuid primary key,
    verification uuid not null references insurance.verification (id) on delete cascade,
    center text not null,
    called_at timestamptz not null,
    noted_at timestamptz not null,
    noted_by uuid not null,
    told bytea not null
);
create index phone_call_of_verification on insurance.phone_call (verification, called_at);

alter table insurance.phone_call enable row level security;
create policy visitors_have_their_own on insurance.phone_call for select
    using (platform.scope() = 'visitor' and verification = platform.own_record());
create policy offices on insurance.phone_call using (platform.reads_records_at(center));
create policy jobs on insurance.phone_call using (platform.scope() = 'job');
