-- What somebody typed to help another adult, sealed, until that person agrees with a signature of their own, or the time is over.
create table insurance.prepared_question (
    id uuid primary key,
    token_hash bytea not null unique,
    center text,
    key bytea not null,
    plan bytea not null,
    member_id bytea not null,
    first_name bytea not null,
    last_name bytea not null,
    suffix bytea not null,
    birth_date bytea not null,
    tries int not null default 0,
    ends_at timestamptz not null
);
create index prepared_question_by_end on insurance.prepared_question (ends_at);

alter table insurance.prepared_question enable row level security;
create policy visitors_hand_in on insurance.prepared_question for insert with check (platform.scope() = 'visitor');
create policy jobs on insurance.prepared_question using (platform.scope() = 'job');

-- Whoever has the link tries the birth date. It is counted before it is answered; what is returned is sealed.
create function insurance.try_prepared_question(token bytea, at_time timestamptz, most int)
    returns setof insurance.prepared_question
    language sql volatile security definer set search_path = pg_catalog
begin atomic
    update insurance.prepared_question as question set tries = question.tries + 1
        where question.token_hash = token and question.ends_at > at_time and question.tries < most
        returning question.*;
end;

-- The person has asked by themselves: what was prepared for them goes.
create function insurance.spend_prepared_question(token bytea) returns void
    language sql volatile security definer set search_path = pg_catalog
begin atomic
    delete from insurance.prepared_question where token_hash = token;
end;
