-- Somebody who looks at their own sessions names one by its id, and knows it by the browser.
alter table platform.session add id uuid not null default gen_random_uuid() unique;
alter table platform.session add browser text not null default '';
