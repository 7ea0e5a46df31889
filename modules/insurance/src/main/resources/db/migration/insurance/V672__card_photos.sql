-- Photos of the card, front and back, sealed with the verification's key; where it is forgotten they go.
create table insurance.card_photo (
    id uuid primary key,
    verification uuid not null references insurance.verification (id) on delete cascade,
    center text not null,
    side text not null check (side in ('FRONT', 'BACK')),
    sent_at timestamptz not null,
    photo bytea not null,
    unique (verification, side)
);

-- A visitor hands them in and sees them no more: nothing shows them again on a browser that others may use.
alter table insurance.card_photo enable row level security;
create policy visitors_hand_in on insurance.card_photo for insert with check (platform.scope() = 'visitor');
create policy offices on insurance.card_photo using (platform.reads_records_at(center));
create policy jobs on insurance.card_photo using (platform.scope() = 'job');
