-- The form by which an answer or a withdrawal was noted, so that the same form sent twice is one.
alter table forwarding add column settled_form_id uuid;
