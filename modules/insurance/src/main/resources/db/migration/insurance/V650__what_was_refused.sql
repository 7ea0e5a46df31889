-- Why payers refused: the codes alone (AAA03), each with the loop it stood in. By them the office finds its work, with nothing opened.
create table insurance.exchange_rejection (
    exchange uuid not null references insurance.exchange (id) on delete cascade,
    center text not null,
    code text not null,
    loop text not null,
    primary key (exchange, code, loop)
);

alter table insurance.exchange_rejection enable row level security;
create policy offices on insurance.exchange_rejection using (platform.reads_records_at(center));
create policy jobs on insurance.exchange_rejection using (platform.scope() = 'job');

create index verification_as_work on insurance.verification (asked_at desc) where forgotten_at is null;
