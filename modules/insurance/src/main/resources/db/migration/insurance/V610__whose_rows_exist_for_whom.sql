-- Each row of a person's record carries its center, so that policies compare and need not join.
alter table insurance.exchange add column center text;
update insurance.exchange set center = v.center from insurance.verification v where v.id = exchange.verification;
alter table insurance.exchange alter column center set not null;

-- No scope, no rows. A visitor hands in, and reads and corrects what they proved to be theirs; an office has its center's; jobs have all.
alter table insurance.verification enable row level security;
create policy visitors_hand_in on insurance.verification for insert with check (platform.scope() = 'visitor');
create policy visitors_have_their_own on insurance.verification
    using (platform.scope() = 'visitor' and id = platform.own_record());
create policy offices on insurance.verification using (platform.reads_records_at(center));
create policy jobs on insurance.verification using (platform.scope() = 'job');

alter table insurance.exchange enable row level security;
create policy visitors_have_their_own on insurance.exchange for select
    using (platform.scope() = 'visitor' and verification = platform.own_record());
create policy offices on insurance.exchange using (platform.reads_records_at(center));
create policy jobs on insurance.exchange using (platform.scope() = 'job');
