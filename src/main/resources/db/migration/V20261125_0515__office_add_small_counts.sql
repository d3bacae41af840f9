-- Counts below it are kept back in the crossings of published reports; 0 keeps nothing back.
alter table office add column small_counts integer not null default 3 check (small_counts between 0 and 20);
