-- That the office may speak to a department about the citizen's case. A row for each case and
-- department; what was withdrawn stays.
create table consent (
	id               uuid primary key,
	form_id          uuid        not null,
	inquiry_id       uuid        not null references inquiry,
	department_id    uuid        not null,
	department_list  text generated always as ('DEPARTMENT') stored,
	given_on         date        not null,
	manner           text        not null check (manner in ('ORALLY', 'IN_WRITING', 'DIGITAL_POST')),
	given_by         text        not null check (given_by in ('CITIZEN', 'REPRESENTATIVE')),
	note             text        not null default '' check (length(note) <= 2000),
	recorded_at      timestamptz not null,
	recorded_by      uuid references account,
	withdrawn_on     date check (withdrawn_on >= given_on),
	withdrawn_manner text check (withdrawn_manner in ('ORALLY', 'IN_WRITING', 'DIGITAL_POST')),
	withdrawn_note   text        not null default '' check (length(withdrawn_note) <= 2000),
	version          bigint      not null,
	unique (form_id, department_id),
	foreign key (department_id, department_list) references code (id, list),
	check ((withdrawn_on is null) = (withdrawn_manner is null))
);

create unique index consent_standing on consent (inquiry_id, department_id) where withdrawn_on is null;
create index consent_inquiry on consent (inquiry_id, given_on);
create index consent_department on consent (department_id);

comment on column consent.form_id is 'made with the form, so that the same form sent twice is one consent';
