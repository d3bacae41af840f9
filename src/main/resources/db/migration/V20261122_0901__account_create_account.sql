create table account (
	id                    uuid primary key,
	username              text        not null check (username = lower(username) and username <> ''),
	full_name             text        not null check (full_name <> ''),
	password_hash         text,
	active                boolean     not null default true,
	invitation_hash       text unique,
	invitation_expires_at timestamptz,
	created_at            timestamptz not null,
	version               bigint      not null,
	unique (username)
);

create table account_role (
	account_id uuid not null references account on delete cascade,
	role       text not null check (role in ('ADVISOR', 'COUNCIL', 'ADMINISTRATOR')),
	primary key (account_id, role)
);
