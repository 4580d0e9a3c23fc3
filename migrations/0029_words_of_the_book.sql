-- The words of a text without diacritics, whole and in their parts: "37/qd-stp" is also "37", "qd-stp", "qd" and "stp".
create function vn_words(value text) returns tsvector
  language sql immutable parallel safe
  return (
    select array_to_tsvector(array_remove(
      string_to_array(folded, ' ') || regexp_split_to_array(folded, '[ /]+') || regexp_split_to_array(folded, '[^[:alnum:]]+'), ''))
    from (select vn_fold(value) as folded) of_it);--> statement-breakpoint
ALTER TABLE "held_awards" ADD COLUMN "search_words" "tsvector" GENERATED ALWAYS AS (vn_words(holder_name || ' ' || coalesce(decision_number, '') || ' ' || award_name || ' ' || coalesce(unit_name, '') || ' ' || coalesce(year::text, ''))) STORED;--> statement-breakpoint
CREATE INDEX "held_awards_words" ON "held_awards" USING gin ("search_words");