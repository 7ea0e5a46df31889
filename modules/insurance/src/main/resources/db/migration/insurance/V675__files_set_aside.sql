-- Files that were brought for a connection and could not be wholly taken: why, since when, how large. What they are called, and what stands
-- in them, stands here nowhere; each file begins with the id of its row.
create table insurance.set_aside_file (
    id uuid primary key,
    connection uuid not null references insurance.connection (id) on delete cascade,
    brought_at timestamptz not null,
    set_aside_at timestamptz not null,
    size bigint not null,
    reason text not null,
    state text not null,
    times_tried int not null,
    done_at timestamptz
);
create index set_aside_file_of_connection on insurance.set_aside_file (connection, set_aside_at desc, id);
