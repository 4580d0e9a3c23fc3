DROP INDEX "held_awards_of_person";--> statement-breakpoint
CREATE INDEX "ratings_of_person" ON "ratings" USING btree ("person_id","year","level");--> statement-breakpoint
CREATE INDEX "held_awards_of_person" ON "held_awards" USING btree ("person_id","award_key","year","from_year","decided_on","decision_number","ground","sort_on","revoked_on");