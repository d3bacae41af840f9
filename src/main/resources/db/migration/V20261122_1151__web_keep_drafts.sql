-- What is typed is kept while it is typed. A form that has an id is kept once, as a draft or, when it
-- was sent after the session had ended, as one that waits for its owner.
alter table kept_form
	add column form_id uuid,
	add column draft boolean not null default false,
	add constraint kept_form_draft_has_form check (form_id is not null or not draft);

create unique index kept_form_of_form on kept_form (account_id, form_id) where form_id is not null;
