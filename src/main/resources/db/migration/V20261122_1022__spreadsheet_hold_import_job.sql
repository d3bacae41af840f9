-- The transaction that writes an import holds its job (ImportJobs.hold). When its server dies, the database
-- lets go: a running job that nobody holds has been interrupted.
create function import_job_is_held(id uuid) returns boolean
	language sql stable
	begin atomic
		select exists (
			select from pg_locks l
			where l.locktype = 'advisory'
			  and l.database = (select d.oid from pg_database d where d.datname = current_database())
			  and l.classid = hashtext('import_job')::oid
			  and l.objid = hashtext(id::text)::oid
			  and l.objsubid = 2);
	end;

comment on column import_job.touched_at is 'when the job last came further';
