-- What is never changed row by row is not emptied in one go either.
create trigger journal_entry_is_not_emptied before truncate on journal_entry
	for each statement execute function refuse_journal_change();
create trigger journal_entry_about_is_not_emptied before truncate on journal_entry_about
	for each statement execute function refuse_journal_change();
create trigger document_is_not_emptied before truncate on document
	for each statement execute function refuse_journal_change();
create trigger document_chunk_is_not_emptied before truncate on document_chunk
	for each statement execute function refuse_journal_change();
create trigger finding_is_not_emptied before truncate on finding
	for each statement execute function refuse_journal_change();
create trigger recommendation_answer_is_not_emptied before truncate on recommendation_answer
	for each statement execute function refuse_journal_change();
create trigger recommendation_step_is_not_emptied before truncate on recommendation_step
	for each statement execute function refuse_journal_change();
create trigger focus_area_step_is_not_emptied before truncate on focus_area_step
	for each statement execute function refuse_journal_change();
create trigger frozen_report_is_not_emptied before truncate on frozen_report
	for each statement execute function refuse_to_change_what_is_frozen();
create trigger report_output_is_not_emptied before truncate on report_output
	for each statement execute function refuse_to_change_what_is_frozen();
