DROP INDEX "people_in_order";--> statement-breakpoint
DROP INDEX "posts_of_unit";--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "held_during" datemultirange DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "people_in_order" ON "people" USING btree ("agency_id","sort_key","id","held_during") WHERE "people"."merged_into" is null;--> statement-breakpoint
CREATE INDEX "posts_of_unit" ON "posts" USING btree ("unit_id","valid_from","valid_to","person_id");
--> statement-breakpoint
-- The days on which a person holds any post. Her row is locked first, so that of two hands that give her posts at once the
-- second counts what the first has written.
create function keep_days_of_posts() returns trigger language plpgsql as $$
declare
  whose uuid[];
begin
  if tg_op = 'INSERT' then whose := array(select distinct person_id from came);
  elsif tg_op = 'DELETE' then whose := array(select distinct person_id from went);
  else whose := array(select person_id from came union select person_id from went);
  end if;
  perform 1 from people where id = any(whose) order by id for no key update;
  update people p set held_during = held.days
  from (
    select w.id, coalesce(range_agg(daterange(o.valid_from, o.valid_to, '[]')) filter (where coalesce(o.valid_to >= o.valid_from, o.id is not null)), '{}') as days
    from unnest(whose) w(id) left join posts o on o.person_id = w.id
    group by w.id) held
  where p.id = held.id and p.held_during <> held.days;
  return null;
end
$$;
--> statement-breakpoint
create trigger days_kept_when_given after insert on posts
  referencing new table as came for each statement execute function keep_days_of_posts();
--> statement-breakpoint
create trigger days_kept_when_changed after update on posts
  referencing old table as went new table as came for each statement execute function keep_days_of_posts();
--> statement-breakpoint
create trigger days_kept_when_gone after delete on posts
  referencing old table as went for each statement execute function keep_days_of_posts();
--> statement-breakpoint
update people p set held_during = (
  select coalesce(range_agg(daterange(o.valid_from, o.valid_to, '[]')) filter (where coalesce(o.valid_to >= o.valid_from, o.id is not null)), '{}')
  from posts o where o.person_id = p.id);
