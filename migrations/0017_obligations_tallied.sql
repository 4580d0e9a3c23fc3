CREATE TABLE "obligation_tallies" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "obligation_tallies_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"plan_id" uuid NOT NULL,
	"duty_id" uuid NOT NULL,
	"period" text NOT NULL,
	"due_from" date,
	"due_on" date,
	"moved" boolean NOT NULL,
	"state" "obligation_state" NOT NULL,
	"late" boolean NOT NULL,
	"answered_none" boolean NOT NULL,
	"target" integer,
	"done" integer NOT NULL,
	"n" integer NOT NULL,
	"ids" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "obligation_tallies_of_plan" ON "obligation_tallies" USING btree ("plan_id","state","due_on");
--> statement-breakpoint
-- Whoever moves obligations, one or a million: what came to a kind and what left it is added as lines of difference, one
-- statement for each statement. Lines are only added, so that two hands never wait for each other here.
create function tally_obligations() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into obligation_tallies (plan_id, duty_id, period, due_from, due_on, moved, state, late, answered_none, target, done, n, ids)
    select plan_id, duty_id, period, due_from, due_on, moved, state, late, answered_none, target, done, count(*), sum(id)
    from came group by plan_id, duty_id, period, due_from, due_on, moved, state, late, answered_none, target, done;
  elsif tg_op = 'DELETE' then
    insert into obligation_tallies (plan_id, duty_id, period, due_from, due_on, moved, state, late, answered_none, target, done, n, ids)
    select plan_id, duty_id, period, due_from, due_on, moved, state, late, answered_none, target, done, -count(*), -sum(id)
    from went group by plan_id, duty_id, period, due_from, due_on, moved, state, late, answered_none, target, done;
  else
    insert into obligation_tallies (plan_id, duty_id, period, due_from, due_on, moved, state, late, answered_none, target, done, n, ids)
    select plan_id, duty_id, period, due_from, due_on, moved, state, late, answered_none, target, done, sum(n), sum(ids)
    from (
      select plan_id, duty_id, period, due_from, due_on, moved, state, late, answered_none, target, done, 1 as n, id as ids from came
      union all
      select plan_id, duty_id, period, due_from, due_on, moved, state, late, answered_none, target, done, -1, -id from went) changed
    group by plan_id, duty_id, period, due_from, due_on, moved, state, late, answered_none, target, done
    having sum(n) <> 0 or sum(ids) <> 0;
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger obligations_tallied_when_made after insert on obligations
  referencing new table as came for each statement execute function tally_obligations();
--> statement-breakpoint
create trigger obligations_tallied_when_moved after update on obligations
  referencing old table as went new table as came for each statement execute function tally_obligations();
--> statement-breakpoint
create trigger obligations_tallied_when_gone after delete on obligations
  referencing old table as went for each statement execute function tally_obligations();
--> statement-breakpoint
insert into obligation_tallies (plan_id, duty_id, period, due_from, due_on, moved, state, late, answered_none, target, done, n, ids)
select plan_id, duty_id, period, due_from, due_on, moved, state, late, answered_none, target, done, count(*), sum(id)
from obligations group by plan_id, duty_id, period, due_from, due_on, moved, state, late, answered_none, target, done;
