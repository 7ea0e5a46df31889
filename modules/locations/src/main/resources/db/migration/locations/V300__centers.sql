create schema if not exists locations;

create table locations.center (
    id text primary key,
    name text not null,
    street text not null,
    city text not null,
    state text not null,
    zip text not null,
    latitude double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180),
    phone text not null,
    email text not null,
    zone text not null,
    npi text not null,
    palette text not null,
    horizon text not null,
    version int not null
);

-- A lunch break parts a day into two rows; closes 00:00 is the end of the day.
create table locations.center_hours (
    center text not null references locations.center on delete cascade,
    day text not null,
    opens time not null,
    closes time not null,
    primary key (center, day, opens)
);

-- How many places were free when somebody last counted; both empty where places are not counted.
create table locations.center_program (
    center text not null references locations.center on delete cascade,
    level text not null,
    free int check (free >= 0),
    counted timestamptz,
    primary key (center, level),
    check ((free is null) = (counted is null))
);

create table locations.center_service (
    center text not null references locations.center on delete cascade,
    service text not null,
    primary key (center, service)
);

create table locations.center_credential (
    center text not null references locations.center on delete cascade,
    kind text not null,
    issuer text not null,
    number text not null,
    expires date not null,
    primary key (center, issuer, number)
);
