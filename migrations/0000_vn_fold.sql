-- Search without diacritics. pg_trgm is a trusted extension: who may create in the database may create it.
create extension if not exists pg_trgm;
--> statement-breakpoint
-- vn_fold('  ĐẮK   Lắk ') = 'dak lak'. The same as fold() in src/kernel/vietnamese/: decomposed, marks away, lower case,
-- đ as d, runs of white space as one space, ends trimmed. Built of immutable functions only and bound when created, so
-- that an index may use it; 'und-x-icu' because lower() of a database made with locale C knows ASCII only.
create function vn_fold(value text) returns text
  language sql immutable parallel safe
  return btrim(regexp_replace(
    translate(
      lower(regexp_replace(normalize(value, nfd) collate "C", '[\u0300-\u036f]+', '', 'g') collate "und-x-icu") collate "C",
      'đ', 'd'),
    '[\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+', ' ', 'g'), ' ');
