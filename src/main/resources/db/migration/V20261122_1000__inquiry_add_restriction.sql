-- A restricted case is open to its named readers only; to others it does not exist.
alter table inquiry add column restricted boolean not null default false;

create table inquiry_reader (
	inquiry_id uuid not null references inquiry on delete cascade,
	account_id uuid not null references account,
	primary key (inquiry_id, account_id)
);

create index inquiry_reader_account on inquiry_reader (account_id);
