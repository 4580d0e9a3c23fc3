-- Search without diacritics. pg_trgm is a trusted extension: who may create in the database may create it.
create extension if not exists pg_trgm;
--> statement-breakpoint
-- vn_fold('  ĐẮK   Lắk ') = 'dak lak'. The same as fold() of src/kernel/vietnamese/ (but for Greek and Cyrillic
-- look-alikes, which are mended when a text is written down): decomposed, marks away, lower case, đ and ð as d, one kind of
-- dash, apostrophe and quotation mark, invisible characters away, runs of white space as one space, ends trimmed.
-- Built of immutable functions only and bound when created, so that an index may use it; 'und-x-icu' because
-- lower() of a database made with locale C knows ASCII only.
create function vn_fold(value text) returns text
  language sql immutable parallel safe
  return normalize(btrim(regexp_replace(
    translate(
      lower(regexp_replace(normalize(value, nfd) collate "C", '[\u0300-\u036f]+', '', 'g') collate "und-x-icu") collate "C",
      U&'\0111\00f0\0256\2010\2011\2012\2013\2014\2015\2212\2018\2019\02bc\00b4\0060\2032\201c\201d\201e\2033\00ad\200b\200c\200d\200e\200f\202a\202b\202c\202d\202e\2060\feff',
      'ddd-------''''''''''''""""'),
    '[\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'), ' '), nfc);
