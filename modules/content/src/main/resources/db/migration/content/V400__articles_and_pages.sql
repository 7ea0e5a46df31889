create schema if not exists content;

-- Every version of every article, as it was written down; the highest version speaks.
create table content.article (
    name text not null,
    language text not null check (language in ('en', 'es')),
    version int not null check (version > 0),
    file text not null,
    published_at timestamptz not null,
    primary key (name, language, version)
);

-- A clinician's word for one version; a new version has none until it is reviewed anew.
create table content.review (
    name text not null,
    language text not null,
    version int not null,
    reviewer text not null,
    credential text not null,
    reviewed_on date not null,
    due_on date not null check (due_on > reviewed_on),
    primary key (name, language, version),
    foreign key (name, language, version) references content.article
);

-- What a center says on a page: a draft that only its editors see, and the version that the public reads.
create table content.center_page (
    center text not null,
    name text not null,
    language text not null check (language in ('en', 'es')),
    edition int not null,
    draft text,
    draft_by uuid,
    draft_at timestamptz,
    changed_by uuid not null,
    changed_at timestamptz not null,
    published int,
    primary key (center, name, language),
    check ((draft is null) = (draft_by is null) and (draft is null) = (draft_at is null))
);

create table content.page_version (
    center text not null,
    name text not null,
    language text not null,
    version int not null check (version > 0),
    words text not null,
    restored int,
    published_by uuid not null,
    published_at timestamptz not null,
    primary key (center, name, language, version),
    foreign key (center, name, language) references content.center_page
);
