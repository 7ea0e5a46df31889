-- By what an inquiry is found without being opened: keyed hashes of the phone number and the e-mail address, in one row with it, since a
-- visitor's inquiry is one statement. The version tells how the values were written alike before they were hashed.
alter table intake.inquiry add column phone_index bytea;
alter table intake.inquiry add column email_index bytea;
alter table intake.inquiry add column index_version int not null default 0;
create index inquiry_by_phone on intake.inquiry (phone_index) where phone_index is not null;
create index inquiry_by_email on intake.inquiry (email_index) where email_index is not null;
create index inquiry_by_index_version on intake.inquiry (index_version) where forgotten_at is null;
