-- Each row of a person's record carries its center, so that policies compare and need not join.
alter table intake.step add column center text;
update intake.step set center = i.center from intake.inquiry i where i.id = step.inquiry;
alter table intake.step alter column center set not null;

alter table intake.consent add column center text;
update intake.consent set center = i.center from intake.inquiry i where i.number = consent.inquiry;
alter table intake.consent alter column center set not null;

alter table intake.disclosure add column center text;
update intake.disclosure set center = c.center from intake.consent c where c.id = disclosure.consent;
alter table intake.disclosure alter column center set not null;

-- No scope, no rows. A visitor hands in and reads nothing; an office has its center's; jobs have all.
alter table intake.inquiry enable row level security;
create policy visitors_hand_in on intake.inquiry for insert with check (platform.scope() = 'visitor');
create policy offices on intake.inquiry using (platform.reads_records_at(center));
create policy jobs on intake.inquiry using (platform.scope() = 'job');

alter table intake.step enable row level security;
create policy offices on intake.step using (platform.reads_records_at(center));
create policy jobs on intake.step using (platform.scope() = 'job');

alter table intake.consent enable row level security;
create policy visitors_hand_in on intake.consent for insert with check (platform.scope() = 'visitor');
create policy offices on intake.consent using (platform.reads_records_at(center));
create policy jobs on intake.consent using (platform.scope() = 'job');

alter table intake.disclosure enable row level security;
create policy offices on intake.disclosure using (platform.reads_records_at(center));
create policy jobs on intake.disclosure using (platform.scope() = 'job');
