-- Whom the network's identity provider means by a subject (OpenID Connect). An account has one identity of a provider, and an identity one account.
create table staff.external_identity (
    issuer text not null,
    subject text not null,
    account uuid not null references staff.account (id) on delete cascade,
    bound_at timestamptz not null,
    primary key (issuer, subject),
    unique (account, issuer)
);
