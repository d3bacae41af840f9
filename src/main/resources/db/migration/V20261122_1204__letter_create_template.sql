-- What letters are written from, and what stands at the top of each.
create table letter_template (
	id         uuid primary key,
	name       text        not null check (length(name) between 1 and 100),
	audience   text        not null check (audience in ('CITIZEN', 'DEPARTMENT', 'OTHER')),
	subject    text        not null check (length(subject) between 1 and 300),
	body       text        not null check (length(body) between 1 and 50000),
	retired    boolean     not null default false,
	changed_at timestamptz not null,
	changed_by uuid references account,
	version    bigint      not null
);

create unique index letter_template_name on letter_template (lower(name));
create index letter_template_list on letter_template (retired, audience, name collate "da-x-icu");

create table letter_head (
	id      boolean primary key default true check (id),
	office  text   not null check (length(office) between 1 and 100),
	contact text   not null default '' check (length(contact) <= 500),
	version bigint not null
);
