-- By what coverage is found without being opened: a keyed hash of name and birth date.
alter table insurance.verification add column person_index bytea;
alter table insurance.verification add column index_version int not null default 0;
create index verification_by_person on insurance.verification (person_index) where person_index is not null;
create index verification_by_index_version on insurance.verification (index_version) where forgotten_at is null;
