-- When coverage was forgotten: its key and all that the key sealed are empty since, and whoever was asked is not told any more.
alter table insurance.verification add column forgotten_at timestamptz;
create index verification_kept on insurance.verification (inquiry) where forgotten_at is null;
