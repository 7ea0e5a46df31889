-- A keyed hash of all that a question tells and asks, by which the same question is found again; none once it is forgotten.
-- A question that the payer had answered on that day is not sent: it takes the answer of the one that was.
-- The trace that an answer names is the question's own, unless another is told here; empty where none could be sent.
alter table insurance.exchange
    add column subject bytea,
    add column taken_from uuid,
    add column answer_trace text;
create index exchange_answered on insurance.exchange (subject) where outcome = 'ANSWERED' and taken_from is null;
