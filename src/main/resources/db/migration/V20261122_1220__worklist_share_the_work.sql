-- Who has had a case open lately; forgotten after a while, so it need not survive a power cut.
create unlogged table case_presence (
	inquiry_id uuid        not null,
	account_id uuid        not null,
	seen_at    timestamptz not null,
	primary key (inquiry_id, account_id)
);

create index case_presence_seen on case_presence (seen_at);

-- Forms that have been carried out, so that a button pressed twice does its work once.
create table sent_form (
	id      uuid primary key,
	sent_at timestamptz not null
);

create index sent_form_sent on sent_form (sent_at);
