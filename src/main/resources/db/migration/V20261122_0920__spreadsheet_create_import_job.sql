-- A file on its way in, from upload until it is imported or given up. Kept in the database so that
-- any node can take the next step; its content goes as soon as it is done with.
create table import_job (
	id         uuid primary key,
	owner_id   uuid        not null references account on delete cascade,
	file_name  text        not null check (length(file_name) <= 255),
	content    bytea,
	state      text        not null check (state in ('DRAFT', 'RUNNING', 'DONE', 'FAILED')),
	failure    text,
	done       integer     not null default 0,
	total      integer     not null default 0,
	rows_read  integer     not null default 0,
	inquiries  integer     not null default 0,
	existing   integer     not null default 0,
	matters    integer     not null default 0,
	persons    integer     not null default 0,
	names      integer     not null default 0,
	created_at timestamptz not null,
	touched_at timestamptz not null,
	check (content is not null or state in ('DONE', 'FAILED')),
	check ((failure is not null) = (state = 'FAILED'))
);

create index import_job_owner on import_job (owner_id, created_at);

comment on column import_job.touched_at is 'a running import that has not touched its row for two minutes has died with its server';

create table import_decision (
	job_id  uuid not null references import_job on delete cascade,
	list    text not null,
	name    text not null,
	code_id uuid references code on delete cascade,
	primary key (job_id, list, name)
);

comment on column import_decision.code_id is 'the code that is meant; none = create one';
