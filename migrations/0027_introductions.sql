CREATE TABLE "introductions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"exemplar_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"state" text DEFAULT 'prepared' NOT NULL,
	"met_on" date NOT NULL,
	"minutes_file_id" uuid NOT NULL,
	"summary" text NOT NULL,
	"summary_file_id" uuid,
	"prepared_by" uuid NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"reason" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "exemplar_assessments" ADD COLUMN "result" jsonb;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_minutes_file_id_files_id_fk" FOREIGN KEY ("minutes_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_summary_file_id_files_id_fk" FOREIGN KEY ("summary_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "introduced_once_a_year" ON "introductions" USING btree ("plan_id","exemplar_id","year") WHERE state <> 'withdrawn';--> statement-breakpoint
CREATE INDEX "introductions_of_unit" ON "introductions" USING btree ("unit_id","plan_id","year");--> statement-breakpoint
CREATE INDEX "introductions_of_agency" ON "introductions" USING btree ("agency_id","year","state");--> statement-breakpoint
CREATE INDEX "introductions_of_exemplar" ON "introductions" USING btree ("exemplar_id");--> statement-breakpoint
CREATE INDEX "introductions_of_minutes" ON "introductions" USING btree ("minutes_file_id");--> statement-breakpoint
CREATE INDEX "introductions_of_summary" ON "introductions" USING btree ("summary_file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exemplar_evidence_once" ON "exemplar_evidence" USING btree ("exemplar_id",coalesce(criterion_key, ''),"file_id") WHERE withdrawn_at is null and file_id is not null;