-- A payer that is no longer in use is not offered to anybody any more, and keeps its name for what was asked of it.
alter table insurance.payer add column in_use boolean not null default true;
