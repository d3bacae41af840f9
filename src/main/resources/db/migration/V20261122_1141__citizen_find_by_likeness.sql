-- A name as it sounds more than as it is spelt: Christensen is Kristensen, Åse is Aase and Ase,
-- Sørensen is Soerensen and Sorensen. Used on both sides of a comparison, never shown.
create function folded_name(name text) returns text
	language sql immutable strict parallel safe
return trim(regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
	replace(replace(replace(translate(normalize(lower(name), nfc),
		'éèêëáàâãíìîïóòôõúùûüýÿñçžšćč.,;:_-''"()/&+%\*', 'eeeeaaaaiiiioooouuuuyynczscc                '),
		'æ', 'ae'), 'ä', 'ae'), 'ø', 'oe'), 'ö', 'oe'), 'å', 'aa'),
		'ae', 'e'), 'oe', 'o'), 'ch', 'k'), 'c', 'k'), 'ph', 'f'), 'th', 't'), 'w', 'v'), 'z', 's'), 'x', 'ks'),
	'(.)\1+', '\1', 'g'));

-- A phone number without what people put between the digits, and without Denmark's own code.
create function plain_phone(phone text) returns text
	language sql immutable strict parallel safe
return regexp_replace(regexp_replace(phone, '[^0-9+]', '', 'g'), '^(\+|00)?45(?=[0-9]{8}$)|^(\+45|0045)|\+', '', 'g');

drop index citizen_name;
drop index citizen_phone;
drop index citizen_email;
create index citizen_name on citizen using gin (folded_name(name) gin_trgm_ops);
create index citizen_phone on citizen using gin (plain_phone(phone) gin_trgm_ops);
create index citizen_email on citizen using gin (lower(email) gin_trgm_ops);
