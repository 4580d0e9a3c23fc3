ALTER TABLE "award_rules" ADD COLUMN "holders" text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "award_rules" ADD COLUMN "after_discipline" jsonb;