CREATE TYPE "public"."drive_state" AS ENUM('open', 'reviewed');--> statement-breakpoint
CREATE TYPE "public"."movement_state" AS ENUM('drafting', 'launched', 'closed', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."movement_way" AS ENUM('regular', 'drive', 'theme');--> statement-breakpoint
CREATE TYPE "public"."response_state" AS ENUM('waiting', 'acknowledged', 'answered');--> statement-breakpoint
CREATE TABLE "drive_greetings" (
	"drive_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"founded" text NOT NULL,
	CONSTRAINT "drive_greetings_drive_id_position_pk" PRIMARY KEY("drive_id","position")
);
--> statement-breakpoint
CREATE TABLE "drives" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"movement_id" uuid,
	"plan_id" uuid,
	"pack_key" text,
	"owner_unit_id" uuid NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"content" text DEFAULT '' NOT NULL,
	"state" "drive_state" DEFAULT 'open' NOT NULL,
	"result" text,
	"faults" text,
	"lessons" text,
	"reviewed_on" date,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "launches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"movement_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"state" "response_state" DEFAULT 'waiting' NOT NULL,
	"told_at" timestamp with time zone NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"acknowledged_by" uuid,
	"number" text,
	"document_on" date,
	"adapted" boolean DEFAULT false NOT NULL,
	"content" text DEFAULT '' NOT NULL,
	"answered_on" date,
	"answered_by" uuid,
	"late" boolean DEFAULT false NOT NULL,
	"urged_on" date,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "movement_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"movement_id" uuid NOT NULL,
	"launch_id" uuid,
	"file_id" uuid NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "movements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"owner_unit_id" uuid NOT NULL,
	"plan_id" uuid,
	"pack_key" text,
	"parent_id" uuid,
	"parent_level" text,
	"parent_name" text,
	"parent_document" text,
	"name" text NOT NULL,
	"theme" text,
	"slogan" text,
	"way" "movement_way" DEFAULT 'regular' NOT NULL,
	"scope" text DEFAULT 'agency' NOT NULL,
	"audience" text DEFAULT '' NOT NULL,
	"content" text DEFAULT '' NOT NULL,
	"criteria" text DEFAULT '' NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"until" text,
	"pilots" text DEFAULT '' NOT NULL,
	"checks" text DEFAULT '' NOT NULL,
	"state" "movement_state" DEFAULT 'drafting' NOT NULL,
	"number" text,
	"launched_on" date,
	"answers_due_on" date,
	"result" text,
	"effect" text,
	"faults" text,
	"causes" text,
	"lessons" text,
	"reviewed_on" date,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"search_text" text GENERATED ALWAYS AS (vn_fold(name || ' ' || coalesce(theme, '') || ' ' || coalesce(slogan, '') || ' ' || coalesce(number, ''))) STORED
);
--> statement-breakpoint
ALTER TABLE "drive_greetings" ADD CONSTRAINT "drive_greetings_drive_id_drives_id_fk" FOREIGN KEY ("drive_id") REFERENCES "public"."drives"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drives" ADD CONSTRAINT "drives_movement_id_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."movements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drives" ADD CONSTRAINT "drives_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drives" ADD CONSTRAINT "drives_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "launches" ADD CONSTRAINT "launches_movement_id_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."movements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "launches" ADD CONSTRAINT "launches_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "launches" ADD CONSTRAINT "launches_acknowledged_by_people_id_fk" FOREIGN KEY ("acknowledged_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "launches" ADD CONSTRAINT "launches_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movement_files" ADD CONSTRAINT "movement_files_movement_id_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."movements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movement_files" ADD CONSTRAINT "movement_files_launch_id_launches_id_fk" FOREIGN KEY ("launch_id") REFERENCES "public"."launches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movement_files" ADD CONSTRAINT "movement_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movement_files" ADD CONSTRAINT "movement_files_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movements" ADD CONSTRAINT "movements_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movements" ADD CONSTRAINT "movements_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movements" ADD CONSTRAINT "movements_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movements" ADD CONSTRAINT "movements_parent_id_movements_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."movements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "drives_of_movement" ON "drives" USING btree ("movement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "drives_of_plan" ON "drives" USING btree ("plan_id","pack_key");--> statement-breakpoint
CREATE INDEX "drives_by_day" ON "drives" USING btree ("agency_id","starts_on");--> statement-breakpoint
CREATE UNIQUE INDEX "launches_once" ON "launches" USING btree ("movement_id","unit_id");--> statement-breakpoint
CREATE INDEX "launches_of_unit" ON "launches" USING btree ("unit_id","state");--> statement-breakpoint
CREATE INDEX "movement_files_of_movement" ON "movement_files" USING btree ("movement_id");--> statement-breakpoint
CREATE INDEX "movement_files_of_file" ON "movement_files" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "movements_newest" ON "movements" USING btree ("agency_id","state","starts_on");--> statement-breakpoint
CREATE INDEX "movements_of_owner" ON "movements" USING btree ("owner_unit_id");--> statement-breakpoint
CREATE INDEX "movements_of_parent" ON "movements" USING btree ("parent_id");--> statement-breakpoint
CREATE UNIQUE INDEX "movements_of_plan" ON "movements" USING btree ("plan_id","pack_key");--> statement-breakpoint
CREATE INDEX "movements_search" ON "movements" USING gin ("search_text" gin_trgm_ops);