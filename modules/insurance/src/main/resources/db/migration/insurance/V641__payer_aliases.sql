-- What people call a payer besides its name.
create table insurance.payer_alias (
    payer text not null references insurance.payer (id) on delete cascade,
    alias text not null,
    primary key (payer, alias)
);
