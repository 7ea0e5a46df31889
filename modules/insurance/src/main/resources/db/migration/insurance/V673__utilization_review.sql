-- What is done in utilization review, step by step. In clear stands what the list of work is made of; what was written is sealed with the
-- verification's key, and forgotten with it.
create table insurance.review_step (
    id uuid primary key,
    verification uuid not null references insurance.verification (id) on delete cascade,
    center text not null,
    number int not null,
    act text not null,
    state text not null,
    done_at timestamptz not null,
    done_by uuid not null,
    taken_by uuid,
    urgent boolean not null,
    due_on date,
    told bytea not null,
    undone_at timestamptz,
    undone_by uuid,
    unique (verification, number)
);
create index review_step_that_holds on insurance.review_step (verification, number desc) where undone_at is null;

alter table insurance.review_step enable row level security;
create policy offices on insurance.review_step using (platform.reads_records_at(center));
create policy jobs on insurance.review_step using (platform.scope() = 'job');
