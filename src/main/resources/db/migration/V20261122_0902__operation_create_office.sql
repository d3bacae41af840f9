-- The one office this installation belongs to; no row until it has been set up.
create table office (
	id                         boolean primary key default true check (id),
	municipality               text    not null check (municipality <> ''),
	demo                       boolean not null default false,
	reporting_year_start_month integer not null default 1 check (reporting_year_start_month between 1 and 12),
	closing_target_days        integer not null default 28 check (closing_target_days between 1 and 3650),
	version                    bigint  not null
);
