DROP INDEX "held_awards_search";--> statement-breakpoint
ALTER TABLE "exemplar_steps" ADD COLUMN "ground_in_ledger" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "exemplars" ADD COLUMN "decide_from" date;--> statement-breakpoint
ALTER TABLE "matters" ADD COLUMN "violation" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "held_awards_of_family" ON "held_awards" USING btree ("agency_id","family","sort_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "held_awards_revoked" ON "held_awards" USING btree ("agency_id","sort_on" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state <> 'standing';--> statement-breakpoint
ALTER TABLE "held_awards" DROP COLUMN "search_text";