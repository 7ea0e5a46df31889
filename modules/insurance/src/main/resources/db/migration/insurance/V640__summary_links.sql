-- A link to one's coverage. Neither the link nor its code stands here, only their hashes.
create table insurance.summary_link (
    verification uuid primary key references insurance.verification (id) on delete cascade,
    token_hash bytea not null unique,
    code_hash bytea not null,
    tries int not null,
    ends_at timestamptz not null
);

alter table insurance.summary_link enable row level security;
create policy visitors_have_their_own on insurance.summary_link
    using (platform.scope() = 'visitor' and verification = platform.own_record());
create policy jobs on insurance.summary_link using (platform.scope() = 'job');

-- Counts a try by somebody who has proved nothing yet, and tells whether the code fits. It sees what the policies above keep from
-- them, so it runs as the owner; and it counts before it answers, so that of many tries at once no more are answered than allowed.
create function insurance.try_summary_link(token bytea, code bytea, at_time timestamptz, most int)
    returns table (verification uuid, fits boolean)
    language sql volatile security definer set search_path = pg_catalog
begin atomic
    update insurance.summary_link as link set tries = link.tries + 1
        where link.token_hash = token and link.ends_at > at_time and link.tries < most
        returning link.verification, link.code_hash = code;
end;
