ALTER TABLE "awards" ADD COLUMN "period_from" integer;--> statement-breakpoint
ALTER TABLE "awards" ADD COLUMN "period_to" integer;--> statement-breakpoint
ALTER TABLE "awards" ADD COLUMN "kinds" text[];