CREATE TYPE "public"."finding_state" AS ENUM('open', 'answered', 'settled');--> statement-breakpoint
CREATE TYPE "public"."inspection_state" AS ENUM('planned', 'held', 'closed', 'called_off');--> statement-breakpoint
CREATE TABLE "anniversaries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"level" text NOT NULL,
	"name" text NOT NULL,
	"founded" text NOT NULL,
	"source" text DEFAULT '' NOT NULL,
	"replaces" text,
	"hidden" boolean DEFAULT false NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"inspection_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"due_on" date NOT NULL,
	"state" "finding_state" DEFAULT 'open' NOT NULL,
	"answer" text,
	"answered_on" date,
	"answered_by" uuid,
	"return_reason" text,
	"settled_on" date
);
--> statement-breakpoint
CREATE TABLE "inspections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"movement_id" uuid,
	"plan_id" uuid,
	"unit_id" uuid NOT NULL,
	"owner_unit_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"members" text NOT NULL,
	"planned_on" date NOT NULL,
	"held_on" date,
	"remarks" text DEFAULT '' NOT NULL,
	"state" "inspection_state" DEFAULT 'planned' NOT NULL,
	"state_reason" text,
	"closed_on" date,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "movement_targets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"movement_id" uuid NOT NULL,
	"drive_id" uuid,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"measure" text DEFAULT '' NOT NULL,
	"goal" numeric,
	"retired" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "target_figures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"target_id" uuid NOT NULL,
	"launch_id" uuid NOT NULL,
	"drive_id" uuid,
	"value" numeric,
	"words" text DEFAULT '' NOT NULL,
	"evidence" text DEFAULT '' NOT NULL,
	"file_id" uuid,
	"reported_on" date NOT NULL,
	"reported_by" uuid
);
--> statement-breakpoint
ALTER TABLE "anniversaries" ADD CONSTRAINT "anniversaries_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_inspection_id_inspections_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "public"."inspections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_movement_id_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."movements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movement_targets" ADD CONSTRAINT "movement_targets_movement_id_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."movements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movement_targets" ADD CONSTRAINT "movement_targets_drive_id_drives_id_fk" FOREIGN KEY ("drive_id") REFERENCES "public"."drives"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_figures" ADD CONSTRAINT "target_figures_target_id_movement_targets_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."movement_targets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_figures" ADD CONSTRAINT "target_figures_launch_id_launches_id_fk" FOREIGN KEY ("launch_id") REFERENCES "public"."launches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_figures" ADD CONSTRAINT "target_figures_drive_id_drives_id_fk" FOREIGN KEY ("drive_id") REFERENCES "public"."drives"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_figures" ADD CONSTRAINT "target_figures_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_figures" ADD CONSTRAINT "target_figures_reported_by_people_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "anniversaries_of_agency" ON "anniversaries" USING btree ("agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "anniversaries_once" ON "anniversaries" USING btree ("agency_id","name","founded");--> statement-breakpoint
CREATE INDEX "findings_of_inspection" ON "findings" USING btree ("inspection_id","position");--> statement-breakpoint
CREATE INDEX "findings_due" ON "findings" USING btree ("state","due_on");--> statement-breakpoint
CREATE INDEX "inspections_of_unit" ON "inspections" USING btree ("unit_id","state");--> statement-breakpoint
CREATE INDEX "inspections_newest" ON "inspections" USING btree ("agency_id","state","planned_on");--> statement-breakpoint
CREATE INDEX "inspections_of_movement" ON "inspections" USING btree ("movement_id");--> statement-breakpoint
CREATE INDEX "movement_targets_of_movement" ON "movement_targets" USING btree ("movement_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "target_figures_once" ON "target_figures" USING btree ("target_id","launch_id",coalesce(drive_id, target_id));--> statement-breakpoint
CREATE INDEX "target_figures_of_launch" ON "target_figures" USING btree ("launch_id");