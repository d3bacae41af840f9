-- A channel by which the citizen is spoken to at once has its first reply with the inquiry itself.
alter table code drop constraint code_meaning_check,
	add constraint code_meaning_check check (meaning in ('SPARRING', 'OWN_INITIATIVE', 'TURNED_AWAY', 'SPOKEN'));

update code c set meaning = 'SPOKEN'
where c.list = 'CHANNEL' and c.meaning is null
  and exists (select from code_name n
              where n.code_id = c.id
                and lower(n.name) in ('telefon', 'personligt fremmøde', 'aftalt møde', 'åben rådgivning', 'hjemmebesøg',
                                      'via medarbejder'));
