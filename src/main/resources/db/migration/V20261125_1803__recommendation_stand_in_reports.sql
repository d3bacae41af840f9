-- A report that gives a recommendation or names a focus area is a step of it.
alter table recommendation_step
	drop constraint recommendation_step_kind_check,
	add check (kind in ('GIVEN', 'EDITED', 'ANSWERED', 'ANSWER_CORRECTED', 'FOLLOWED_UP', 'REPORTED', 'PUBLISHED', 'WITHDRAWN')),
	add column in_report text;

alter table focus_area_step
	drop constraint focus_area_step_kind_check,
	add check (kind in ('PLANNED', 'EDITED', 'CONCLUDED', 'RESUMED', 'REPORTED', 'PUBLISHED', 'WITHDRAWN')),
	add column in_report text;

comment on column recommendation_step.in_report is 'the title of the report it was given in';
comment on column focus_area_step.in_report is 'the title of the report it was named in';
