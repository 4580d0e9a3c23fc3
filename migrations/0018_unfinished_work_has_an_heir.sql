ALTER TABLE "unit_changes" ADD COLUMN "heir_id" uuid;--> statement-breakpoint
ALTER TABLE "unit_changes" ADD COLUMN "excused_by" uuid;--> statement-breakpoint
ALTER TABLE "obligations" ADD COLUMN "heir_id" uuid;--> statement-breakpoint
ALTER TABLE "unit_changes" ADD CONSTRAINT "unit_changes_heir_id_units_id_fk" FOREIGN KEY ("heir_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_changes" ADD CONSTRAINT "unit_changes_excused_by_people_id_fk" FOREIGN KEY ("excused_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "obligations_of_heir" ON "obligations" USING btree ("heir_id") WHERE "obligations"."heir_id" is not null;