create schema if not exists platform;

-- Proves at start that the key file is the one that sealed this database.
create table platform.key_check (
    id int primary key check (id = 1),
    sealed bytea not null
);

create table platform.session (
    token_hash bytea primary key,
    kind text not null,
    subject text not null,
    opened_at timestamptz not null,
    used_at timestamptz not null,
    idle interval not null,
    ends_at timestamptz not null
);
create index session_of_subject on platform.session (kind, subject);
create index session_by_end on platform.session (ends_at);

-- Counts may be lost in a crash: that frees visitors, and saves the write-ahead log a row per try.
create unlogged table platform.try_count (
    who bytea not null,
    window_start timestamptz not null,
    tries int not null,
    primary key (who, window_start)
);

-- The table of db-scheduler 16, as its documentation lays it out for PostgreSQL.
create table platform.job (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index job_by_time on platform.job (execution_time);
create index job_by_heartbeat on platform.job (last_heartbeat);
