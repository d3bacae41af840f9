-- How what the office publishes looks: the municipality's logo, drawn anew as PNG, and its Word template.
create table office_logo (
	id          boolean primary key default true check (id),
	content     bytea       not null check (length(content) <= 4194304),
	width       integer     not null check (width between 1 and 900),
	height      integer     not null check (height between 1 and 900),
	alt_text    text        not null check (length(alt_text) between 1 and 200),
	uploaded_by uuid        not null references account,
	uploaded_at timestamptz not null
);

create table word_template (
	id          boolean primary key default true check (id),
	name        text        not null check (length(name) between 1 and 200),
	content     bytea       not null check (length(content) <= 5242880),
	uploaded_by uuid        not null references account,
	uploaded_at timestamptz not null
);
