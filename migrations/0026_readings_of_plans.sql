CREATE TYPE "public"."proposal_state" AS ENUM('waiting', 'accepted', 'rejected');--> statement-breakpoint
CREATE TYPE "public"."reading_state" AS ENUM('open', 'confirmed');--> statement-breakpoint
CREATE TABLE "plan_proposals" (
	"reading_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"state" "proposal_state" DEFAULT 'waiting' NOT NULL,
	"duty" jsonb NOT NULL,
	"span_from" integer,
	"span_to" integer,
	"soft" boolean DEFAULT false NOT NULL,
	"changed" boolean DEFAULT false NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "plan_proposals_reading_id_n_pk" PRIMARY KEY("reading_id","n")
);
--> statement-breakpoint
CREATE TABLE "plan_readings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"owner_unit_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"state" "reading_state" DEFAULT 'open' NOT NULL,
	"file_id" uuid,
	"name" text NOT NULL,
	"text" text NOT NULL,
	"pack" jsonb NOT NULL,
	"warnings" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"plan_id" uuid,
	"read_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "plan_proposals" ADD CONSTRAINT "plan_proposals_reading_id_plan_readings_id_fk" FOREIGN KEY ("reading_id") REFERENCES "public"."plan_readings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_readings" ADD CONSTRAINT "plan_readings_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_readings" ADD CONSTRAINT "plan_readings_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_readings" ADD CONSTRAINT "plan_readings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_readings" ADD CONSTRAINT "plan_readings_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_readings" ADD CONSTRAINT "plan_readings_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_readings_of_person" ON "plan_readings" USING btree ("person_id","changed_at");--> statement-breakpoint
CREATE INDEX "plan_readings_of_file" ON "plan_readings" USING btree ("file_id");