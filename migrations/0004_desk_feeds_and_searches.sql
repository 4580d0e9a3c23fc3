CREATE TABLE "calendar_feeds" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "calendar_feeds_token_unique" UNIQUE("token")
);
--> statement-breakpoint
DROP INDEX "activity_newest";--> statement-breakpoint
DROP INDEX "activity_of_subject";--> statement-breakpoint
DROP INDEX "activity_of_unit";--> statement-breakpoint
DROP INDEX "notices_of_person";--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "duties_search" ON "duties" USING gin (vn_fold("title") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "proofs_of_file" ON "proofs" USING btree ("file_id") WHERE "proofs"."file_id" is not null;--> statement-breakpoint
CREATE INDEX "activity_of_actor" ON "activity" USING btree ("agency_id","actor_id","id");--> statement-breakpoint
CREATE INDEX "activity_by_day" ON "activity" USING btree ("agency_id","happened_at");--> statement-breakpoint
CREATE INDEX "files_by_content" ON "files" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notices" USING btree ("person_id") WHERE "notices"."read_at" is null;--> statement-breakpoint
CREATE INDEX "activity_newest" ON "activity" USING btree ("agency_id","id");--> statement-breakpoint
CREATE INDEX "activity_of_subject" ON "activity" USING btree ("subject_type","subject_id","id");--> statement-breakpoint
CREATE INDEX "activity_of_unit" ON "activity" USING btree ("unit_id","id");--> statement-breakpoint
CREATE INDEX "notices_of_person" ON "notices" USING btree ("person_id","id");