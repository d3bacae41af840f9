update inquiry_closing set reopen_reason = 'Nye lægepapirer' where inquiry_id = :inquiry;

update inquiry set external_number = 'BR-2019/17', department_change = 'Brevskabelonen blev omskrevet',
       lesson = 'Partshøring skal ske forinden', referred_to = 'Ankestyrelsen', asker_role = 'Teamleder',
       asker_name = 'Bo Holm', advice = 'Om vejledningspligten' where id = :inquiry;

update complaint_matter set lesson = 'Kvittér samme dag' where inquiry_id = :inquiry;

insert into own_deadline (id, inquiry_id, due_on, what, set_by, set_at, version)
values (gen_random_uuid(), :inquiry, :day, 'Spørge kommunaldirektøren', :by, now(), 0);

insert into forwarding (id, inquiry_id, department_id, form_id, asked_on, mode, question, without_consent_reason,
                        first_due_on, due_on, forwarded_by, created_at, version)
values (:forwarding, :inquiry, :department, gen_random_uuid(), :day, 'EMAIL',
        'Hvornår bevilges kørestolen?', 'Nødvendigt for liv og helbred', :day, :day, :by, now(), 0);

insert into forwarding_reminder (id, forwarding_id, reminded_on, mode, due_on, note, reminded_by, noted_at)
values (gen_random_uuid(), :forwarding, :day, 'PHONE', :day, 'Talte med sekretariatet', :by, now());

insert into journal_entry (id, inquiry_id, kind, happened_on, written_at, event, note)
values (gen_random_uuid(), :inquiry, 'EVENT', :day, now(), 'department-answered-late', 'Afslaget fastholdes');

with m as (insert into mediation (id, inquiry_id, department_id, people, about, proposed_on, agreement, created_at, version)
           values (gen_random_uuid(), :inquiry, :department, 'Afdelingschef Juhl',
                   'Om tonen', :day, 'Undskyldning gives skriftligt', now(), 0) returning id)
insert into mediation_meeting (id, mediation_id, day, place, participants, note, status)
select gen_random_uuid(), m.id, :day, 'Biblioteket', 'Farmoren', 'Kaffe og forsoning', 'HELD' from m;

insert into observation (id, inquiry_id, department_id, day, place, purpose, note, status, created_at, version)
values (gen_random_uuid(), :inquiry, :department, :day, 'Rådhuset',
        'Opfølgningssamtale', 'Roligt forløb', 'ATTENDED', now(), 0);

insert into finding (id, inquiry_id, stated_on, text, author_id, written_at)
values (gen_random_uuid(), :inquiry, :day, 'Journalpligten er tilsidesat', :by, now());

insert into consent (id, form_id, inquiry_id, department_id, given_on, manner, given_by, note, recorded_at, version)
values (gen_random_uuid(), gen_random_uuid(), :inquiry, :department, :day,
        'ORALLY', 'CITIZEN', 'Kun helbredsoplysninger', now(), 0);

insert into representative (id, citizen_id, name, organisation, phone, created_at, version)
select gen_random_uuid(), citizen_id, 'Lone Østergård', 'Ældresagen', '30 40 50 60', now(), 0
from inquiry where id = :inquiry;
