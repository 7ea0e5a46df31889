-- Questions that go as files: by which connection, and when each was let go; one that has no such time is still to be written.
alter table insurance.exchange add column file_connection uuid;
alter table insurance.exchange add column filed_at timestamptz;
create index exchange_to_file on insurance.exchange (sent_at)
    where file_connection is not null and outcome = 'OPEN' and filed_at is null;

-- What takes the place of a payer's connection while the payer is down. A payer may have this and no connection of its own.
alter table insurance.payer_route alter column connection drop not null;
alter table insurance.payer_route add column stand_in uuid references insurance.connection (id);
