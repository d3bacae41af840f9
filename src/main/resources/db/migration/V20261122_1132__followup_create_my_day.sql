-- The cases somebody opened last, ten at most.
create table last_opened (
	account_id uuid        not null references account on delete cascade,
	inquiry_id uuid        not null references inquiry on delete cascade,
	opened_at  timestamptz not null,
	primary key (account_id, inquiry_id)
);

create index last_opened_inquiry on last_opened (inquiry_id);

-- The secret address of somebody's calendar. Only its hash is kept, so that a copy of the database opens none.
create table calendar_feed (
	account_id uuid primary key references account on delete cascade,
	token_hash text        not null unique,
	made_at    timestamptz not null
);
