DROP INDEX "obligations_of_plan";--> statement-breakpoint
CREATE INDEX "obligations_counted" ON "obligations" USING btree ("plan_id","due_on") WHERE "obligations"."target" is not null;--> statement-breakpoint
CREATE INDEX "obligations_of_plan" ON "obligations" USING btree ("plan_id","state","due_on","duty_id");