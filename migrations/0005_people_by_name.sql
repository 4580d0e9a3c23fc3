-- The key of given names is compared byte by byte, whatever the collation of the database.
ALTER TABLE "people" ALTER COLUMN "sort_key" TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "name_folded" text GENERATED ALWAYS AS (vn_fold(name)) STORED;--> statement-breakpoint
CREATE INDEX "people_by_name" ON "people" USING btree ("agency_id","name_folded");
