ALTER TABLE "submissions" ADD COLUMN "kind" text DEFAULT 'handed' NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "about" text;
--> statement-breakpoint
-- The day beside a submission is that of the latest round now, no longer of the first.
update obligations o set submitted_on = last.on_day
from (select obligation_id, (max(submitted_at) at time zone 'Asia/Ho_Chi_Minh')::date as on_day from submissions
  where answer is distinct from 'recalled' group by obligation_id having count(*) > 1) last
where last.obligation_id = o.id and o.submitted_on is not null and o.submitted_on <> last.on_day;
