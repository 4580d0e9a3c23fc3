CREATE TABLE "service_starts" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"since" date NOT NULL,
	"document" text NOT NULL,
	"entered_by" uuid,
	"entered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "service_starts" ADD CONSTRAINT "service_starts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_starts" ADD CONSTRAINT "service_starts_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "service_starts_of_agency" ON "service_starts" USING btree ("agency_id");