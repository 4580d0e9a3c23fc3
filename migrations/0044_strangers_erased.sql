ALTER TABLE "event_guests" ADD COLUMN "erased_on" date;--> statement-breakpoint
ALTER TABLE "opinion_senders" ADD COLUMN "erased_on" date;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "retention_months" integer DEFAULT 24 NOT NULL;--> statement-breakpoint
ALTER TABLE "contest_authors" ADD COLUMN "erased_on" date;--> statement-breakpoint
ALTER TABLE "tips" ADD COLUMN "erased_on" date;