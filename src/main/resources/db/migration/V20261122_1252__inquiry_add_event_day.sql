-- When what is complained about happened, and where a citizen who was turned away was sent.
alter table inquiry
	add column event_on date,
	add column referred_to text not null default '' check (length(referred_to) <= 200);
