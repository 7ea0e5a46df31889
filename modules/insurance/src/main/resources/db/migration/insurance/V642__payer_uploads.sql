-- A file of payers between being looked at and being taken in. It holds nothing about anybody.
create table insurance.payer_upload (
    id uuid primary key,
    uploaded_at timestamptz not null,
    content bytea not null
);
