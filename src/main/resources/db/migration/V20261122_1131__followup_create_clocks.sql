-- The day the office first answered the citizen, where somebody noted it.
create table first_reply (
	inquiry_id uuid primary key references inquiry on delete cascade,
	replied_on date        not null,
	noted_by   uuid        not null references account,
	noted_at   timestamptz not null
);

-- What an advisor set for a case besides the office's own targets.
create table own_deadline (
	id         uuid primary key,
	inquiry_id uuid        not null references inquiry on delete cascade,
	due_on     date        not null,
	what       text        not null check (what <> '' and length(what) <= 200),
	done_on    date,
	done_by    uuid references account,
	set_by     uuid        not null references account,
	set_at     timestamptz not null,
	version    bigint      not null,
	check ((done_on is null) = (done_by is null))
);

create index own_deadline_inquiry on own_deadline (inquiry_id, due_on);
create index own_deadline_standing on own_deadline (due_on) where done_on is null;

-- A department that was asked about a case, and its clock. Nothing of it is removed: one that should
-- not have been sent is withdrawn.
create table forwarding (
	id                     uuid primary key,
	inquiry_id             uuid        not null references inquiry on delete cascade,
	department_id          uuid        not null,
	department_list        text generated always as ('DEPARTMENT') stored,
	form_id                uuid        not null,
	asked_on               date        not null,
	mode                   text        not null check (mode in ('EMAIL', 'DIGITAL_POST', 'LETTER', 'PHONE', 'MEETING')),
	question               text        not null default '' check (length(question) <= 10000),
	without_consent_reason text check (length(without_consent_reason) <= 2000),
	first_due_on           date        not null check (first_due_on >= asked_on),
	due_on                 date        not null,
	answered_on            date,
	withdrawn_on           date,
	forwarded_by           uuid        not null references account,
	created_at             timestamptz not null,
	version                bigint      not null,
	constraint forwarding_department foreign key (department_id, department_list) references code (id, list),
	unique (form_id, department_id),
	check (answered_on >= asked_on),
	check (withdrawn_on >= asked_on),
	check (answered_on is null or withdrawn_on is null)
);

create index forwarding_inquiry on forwarding (inquiry_id, asked_on);
create index forwarding_department on forwarding (department_id);
create index forwarding_standing on forwarding (due_on) where answered_on is null and withdrawn_on is null;

create table forwarding_matter (
	forwarding_id uuid not null references forwarding on delete cascade,
	matter_id     uuid not null references complaint_matter on delete cascade,
	primary key (forwarding_id, matter_id)
);

create index forwarding_matter_matter on forwarding_matter (matter_id);

create table forwarding_reminder (
	id            uuid primary key,
	forwarding_id uuid        not null references forwarding on delete cascade,
	reminded_on   date        not null,
	mode          text        not null check (mode in ('EMAIL', 'DIGITAL_POST', 'LETTER', 'PHONE', 'MEETING')),
	due_on        date        not null check (due_on >= reminded_on),
	note          text        not null default '' check (length(note) <= 10000),
	reminded_by   uuid        not null references account,
	noted_at      timestamptz not null
);

create index forwarding_reminder_forwarding on forwarding_reminder (forwarding_id, reminded_on);
