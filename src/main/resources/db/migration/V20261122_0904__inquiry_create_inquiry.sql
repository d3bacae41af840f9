create table case_number (
	case_year integer primary key,
	last      integer not null
);

create table inquiry (
	id              uuid primary key,
	case_year       integer     not null,
	case_sequence   integer     not null check (case_sequence > 0),
	external_number text unique check (length(external_number) <= 100),
	received_on     date        not null,
	received_time   time(0),
	type_id         uuid references code,
	channel_id      uuid references code,
	citizen_id      uuid references citizen,
	subject         text        not null default '' check (length(subject) <= 300),
	description     text        not null default '' check (length(description) <= 100000),
	method_id       uuid references code,
	result_id       uuid references code,
	merit_id        uuid references code,
	ground_id       uuid references code,
	advisor_id      uuid references account,
	created_at      timestamptz not null,
	changed_at      timestamptz not null,
	changed_by      uuid references account,
	version         bigint      not null,
	unique (case_year, case_sequence)
);

create index inquiry_received on inquiry (received_on desc, case_year desc, case_sequence desc);
create index inquiry_citizen on inquiry (citizen_id) where citizen_id is not null;
create index inquiry_type on inquiry (type_id);
create index inquiry_channel on inquiry (channel_id);
create index inquiry_advisor on inquiry (advisor_id);

-- departments an inquiry concerns without any complaint about them
create table inquiry_department (
	inquiry_id    uuid not null references inquiry on delete cascade,
	department_id uuid not null references code,
	primary key (inquiry_id, department_id)
);

create index inquiry_department_department on inquiry_department (department_id);

create table complaint_matter (
	id            uuid primary key,
	inquiry_id    uuid    not null references inquiry on delete cascade,
	position      integer not null,
	department_id uuid references code,
	category_id   uuid references code,
	method_id     uuid references code,
	result_id     uuid references code,
	merit_id      uuid references code,
	ground_id     uuid references code,
	unique (inquiry_id, position) deferrable initially deferred
);

create index complaint_matter_department on complaint_matter (department_id);
create index complaint_matter_category on complaint_matter (category_id);

-- Every closing is kept, also when the inquiry was reopened later: what was open on a day in the
-- past must still come out the same.
create table inquiry_closing (
	id            uuid primary key,
	inquiry_id    uuid not null references inquiry on delete cascade,
	closed_on     date not null,
	closed_by     uuid references account,
	reopened_on   date,
	reopened_by   uuid references account,
	reopen_reason text check (length(reopen_reason) <= 2000),
	check (reopened_on >= closed_on)
);

create unique index inquiry_closing_standing on inquiry_closing (inquiry_id) where reopened_on is null;
create index inquiry_closing_inquiry on inquiry_closing (inquiry_id, closed_on);
create index inquiry_closing_closed on inquiry_closing (closed_on);
create index inquiry_closing_reopened on inquiry_closing (reopened_on) where reopened_on is not null;
