-- What a transaction works as, set by the application as its first statement. After one such transaction a connection answers '' and
-- not NULL, hence nullif. Policies compare these by equality only.
create function platform.scope() returns text stable
    return nullif(current_setting('milepost.scope', true), '');

-- The one record that a visitor proved to be theirs.
create function platform.own_record() returns uuid stable
    return nullif(current_setting('milepost.own', true), '')::uuid;

-- The account of a member of staff.
create function platform.account() returns uuid stable
    return nullif(current_setting('milepost.account', true), '')::uuid;

-- Whether a member of staff may read people's records at this place; * is everywhere.
create function platform.reads_records_at(place text) returns boolean stable
    return platform.scope() = 'staff'
        and (current_setting('milepost.places', true) = '*'
            or place = any (string_to_array(nullif(current_setting('milepost.places', true), ''), ',')));

-- Whether a member of staff may see what was done with records of this place, or, for null, of all places.
create function platform.audits_at(place text) returns boolean stable
    return platform.scope() = 'staff'
        and (current_setting('milepost.audit', true) = '*'
            or place = any (string_to_array(nullif(current_setting('milepost.audit', true), ''), ',')));
