-- The office brings a citizen and a department together. The days tell how far it has come; what it
-- was on a day in the past still comes out the same.
create table mediation (
	id                uuid primary key,
	inquiry_id        uuid        not null references inquiry,
	department_id     uuid        not null,
	department_list   text generated always as ('DEPARTMENT') stored,
	people            text        not null default '' check (length(people) <= 2000),
	representative_id uuid references representative,
	about             text        not null default '' check (length(about) <= 10000),
	proposed_on       date        not null,
	accepted_on       date check (accepted_on >= proposed_on),
	declined_on       date check (declined_on >= proposed_on and declined_on >= accepted_on),
	reason            text        not null default '' check (length(reason) <= 2000),
	held_on           date check (held_on >= accepted_on),
	ended_on          date check (ended_on >= held_on),
	outcome           text check (outcome in ('AGREED', 'PARTLY', 'NOT_AGREED')),
	agreement         text        not null default '' check (length(agreement) <= 100000),
	created_at        timestamptz not null,
	created_by        uuid references account,
	version           bigint      not null,
	foreign key (department_id, department_list) references code (id, list),
	check ((ended_on is null) = (outcome is null)),
	check (held_on is null or accepted_on is not null),
	check (ended_on is null or held_on is not null),
	check (declined_on is null or held_on is null)
);

create index mediation_inquiry on mediation (inquiry_id, proposed_on);
create index mediation_department on mediation (department_id);
create index mediation_proposed on mediation (proposed_on);
create index mediation_representative on mediation (representative_id) where representative_id is not null;

create table mediation_meeting (
	id           uuid primary key,
	mediation_id uuid not null references mediation,
	day          date not null,
	at           time(0),
	place        text not null default '' check (length(place) <= 300),
	participants text not null default '' check (length(participants) <= 2000),
	note         text not null default '' check (length(note) <= 10000),
	status       text not null check (status in ('PLANNED', 'HELD', 'CANCELLED'))
);

create index mediation_meeting_mediation on mediation_meeting (mediation_id, day);

-- The advisor sits in at a citizen's meeting with a department.
create table observation (
	id              uuid primary key,
	inquiry_id      uuid        not null references inquiry,
	department_id   uuid        not null,
	department_list text generated always as ('DEPARTMENT') stored,
	day             date        not null,
	at              time(0),
	place           text        not null default '' check (length(place) <= 300),
	purpose         text        not null default '' check (length(purpose) <= 2000),
	note            text        not null default '' check (length(note) <= 10000),
	status          text        not null check (status in ('PLANNED', 'ATTENDED', 'CANCELLED')),
	created_at      timestamptz not null,
	created_by      uuid references account,
	version         bigint      not null,
	foreign key (department_id, department_list) references code (id, list)
);

create index observation_inquiry on observation (inquiry_id, day);
create index observation_department on observation (department_id);
create index observation_day on observation (day);
