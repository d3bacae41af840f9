-- What the office aims at on its own clock and asks of the departments; the time to closing is there already.
alter table office
	add column first_reply_days    integer not null default 3 check (first_reply_days between 1 and 3650),
	add column first_reply_working boolean not null default true,
	add column answer_days         integer not null default 10 check (answer_days between 1 and 3650),
	add column answer_working      boolean not null default true,
	add column silent_weeks        integer not null default 3 check (silent_weeks between 1 and 52);
