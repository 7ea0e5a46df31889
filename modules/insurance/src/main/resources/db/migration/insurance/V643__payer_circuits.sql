-- A payer that failed lately; while it is paused nobody is asked there but one, who tries it. Its next answer takes the row away.
create table insurance.payer_circuit (
    payer text primary key references insurance.payer (id) on delete cascade,
    failures int not null,
    pauses int not null,
    paused_until timestamptz,
    trying uuid
);
