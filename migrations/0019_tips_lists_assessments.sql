CREATE TABLE "assessment_marks" (
	"assessment_id" uuid NOT NULL,
	"criterion_key" text NOT NULL,
	"hand" text NOT NULL,
	"met" boolean,
	"value" numeric,
	"reason" text DEFAULT '' NOT NULL,
	"marked_by" uuid NOT NULL,
	"marked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "assessment_marks_assessment_id_criterion_key_hand_pk" PRIMARY KEY("assessment_id","criterion_key","hand")
);
--> statement-breakpoint
CREATE TABLE "exemplar_assessments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"exemplar_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"state" text DEFAULT 'drafting' NOT NULL,
	"criteria" jsonb NOT NULL,
	"pass_at" numeric,
	"return_reason" text,
	"settled_on" date,
	"document" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exemplar_evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"exemplar_id" uuid NOT NULL,
	"criterion_key" text,
	"title" text NOT NULL,
	"file_id" uuid,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "registration_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"list_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind_key" text NOT NULL,
	"kind_name" text NOT NULL,
	"holder_kind" "holder_kind" NOT NULL,
	"person_id" uuid,
	"collective_id" uuid,
	"name" text NOT NULL,
	"post" text DEFAULT '' NOT NULL,
	"levels" text[] NOT NULL,
	"period_from" integer,
	"period_to" integer,
	"summary" text DEFAULT '' NOT NULL,
	"mentor" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"reason" text,
	"exemplar_id" uuid,
	"answered_by" uuid,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "registration_lists" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"state" text DEFAULT 'drafting' NOT NULL,
	"sent_by" uuid,
	"sent_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tips" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"source" text NOT NULL,
	"about" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"deed" text NOT NULL,
	"unit_id" uuid,
	"teller_id" uuid,
	"teller_name" text DEFAULT '' NOT NULL,
	"teller_contact" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'received' NOT NULL,
	"checked" text,
	"reason" text,
	"exemplar_id" uuid,
	"joined_to" uuid,
	"handled_by" uuid,
	"handled_at" timestamp with time zone,
	"received_at" timestamp with time zone NOT NULL,
	"search_text" text GENERATED ALWAYS AS (vn_fold(about || ' ' || place || ' ' || deed)) STORED
);
--> statement-breakpoint
ALTER TABLE "duties" ADD COLUMN "list" text;--> statement-breakpoint
ALTER TABLE "assessment_marks" ADD CONSTRAINT "assessment_marks_assessment_id_exemplar_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."exemplar_assessments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_assessments" ADD CONSTRAINT "exemplar_assessments_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_evidence" ADD CONSTRAINT "exemplar_evidence_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplar_evidence" ADD CONSTRAINT "exemplar_evidence_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_entries" ADD CONSTRAINT "registration_entries_list_id_registration_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."registration_lists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_entries" ADD CONSTRAINT "registration_entries_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_entries" ADD CONSTRAINT "registration_entries_collective_id_units_id_fk" FOREIGN KEY ("collective_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_entries" ADD CONSTRAINT "registration_entries_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_lists" ADD CONSTRAINT "registration_lists_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_lists" ADD CONSTRAINT "registration_lists_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_lists" ADD CONSTRAINT "registration_lists_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tips" ADD CONSTRAINT "tips_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tips" ADD CONSTRAINT "tips_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tips" ADD CONSTRAINT "tips_teller_id_people_id_fk" FOREIGN KEY ("teller_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tips" ADD CONSTRAINT "tips_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "exemplar_assessments_of_year" ON "exemplar_assessments" USING btree ("exemplar_id","year");--> statement-breakpoint
CREATE INDEX "exemplar_evidence_of_exemplar" ON "exemplar_evidence" USING btree ("exemplar_id");--> statement-breakpoint
CREATE INDEX "exemplar_evidence_of_file" ON "exemplar_evidence" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "registration_entries_of_list" ON "registration_entries" USING btree ("list_id","position");--> statement-breakpoint
CREATE INDEX "registration_entries_of_exemplar" ON "registration_entries" USING btree ("exemplar_id");--> statement-breakpoint
CREATE UNIQUE INDEX "registration_lists_of_unit" ON "registration_lists" USING btree ("plan_id","unit_id","year");--> statement-breakpoint
CREATE INDEX "registration_lists_of_agency" ON "registration_lists" USING btree ("agency_id","year","state");--> statement-breakpoint
CREATE INDEX "tips_newest" ON "tips" USING btree ("agency_id","state","received_at");--> statement-breakpoint
CREATE INDEX "tips_of_exemplar" ON "tips" USING btree ("exemplar_id");--> statement-breakpoint
CREATE INDEX "tips_of_teller" ON "tips" USING btree ("teller_id");--> statement-breakpoint
CREATE INDEX "tips_search" ON "tips" USING gin ("search_text" gin_trgm_ops);