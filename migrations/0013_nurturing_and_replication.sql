CREATE TYPE "public"."nurturing_item_kind" AS ENUM('goal', 'step', 'support', 'weakness');--> statement-breakpoint
CREATE TYPE "public"."nurturing_item_state" AS ENUM('open', 'done', 'dropped');--> statement-breakpoint
CREATE TYPE "public"."nurturing_state" AS ENUM('drafting', 'running', 'closed');--> statement-breakpoint
CREATE TYPE "public"."replication_state" AS ENUM('planned', 'trying', 'reported', 'paused', 'confirmed', 'dropped', 'struck_off');--> statement-breakpoint
CREATE TABLE "check_ins" (
	"id" uuid PRIMARY KEY NOT NULL,
	"exemplar_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"words" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "nurturing_adjustments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"exemplar_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"changes" jsonb NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "nurturing_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"exemplar_id" uuid NOT NULL,
	"kind" "nurturing_item_kind" NOT NULL,
	"title" text NOT NULL,
	"means" text,
	"due_on" date,
	"state" "nurturing_item_state" DEFAULT 'open' NOT NULL,
	"outcome" text,
	"closed_on" date,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "nurturings" (
	"exemplar_id" uuid PRIMARY KEY NOT NULL,
	"state" "nurturing_state" DEFAULT 'drafting' NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"committee_id" uuid NOT NULL,
	"committee_charge" text NOT NULL,
	"committee_agreed_at" timestamp with time zone,
	"head_id" uuid NOT NULL,
	"head_charge" text NOT NULL,
	"head_agreed_at" timestamp with time zone,
	"helper_id" uuid NOT NULL,
	"helper_charge" text NOT NULL,
	"next_check_in_on" date,
	"touched_on" date NOT NULL,
	"close_reason" text,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "companion_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"exemplar_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"content" text NOT NULL,
	"target" text NOT NULL,
	"due_on" date NOT NULL,
	"result" text,
	"reached" text,
	"reviewed_on" date,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"exemplar_id" uuid NOT NULL,
	"replication_id" uuid,
	"months" integer NOT NULL,
	"due_on" date NOT NULL,
	"answer" text,
	"words" text,
	"result" numeric,
	"answered_by" uuid,
	"answered_on" date
);
--> statement-breakpoint
CREATE TABLE "practices" (
	"exemplar_id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"title" text NOT NULL,
	"problem" text NOT NULL,
	"way" text NOT NULL,
	"effect" text DEFAULT '' NOT NULL,
	"surroundings" text DEFAULT '' NOT NULL,
	"measure" text DEFAULT '' NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"search_text" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', vn_fold(title || ' ' || problem)), 'A') || setweight(to_tsvector('simple', vn_fold(way)), 'B') || setweight(to_tsvector('simple', vn_fold(effect || ' ' || surroundings)), 'C')) STORED
);
--> statement-breakpoint
CREATE TABLE "replications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"exemplar_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"from_id" uuid,
	"state" "replication_state" DEFAULT 'planned' NOT NULL,
	"problem" text NOT NULL,
	"adapted" text DEFAULT '' NOT NULL,
	"helper" text DEFAULT '' NOT NULL,
	"starts_on" date NOT NULL,
	"report_on" date NOT NULL,
	"baseline" numeric,
	"result" numeric,
	"result_words" text,
	"reported_on" date,
	"confirmed_by" uuid,
	"confirmed_on" date,
	"state_reason" text,
	"resume_on" date,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_exemplar_id_nurturings_exemplar_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."nurturings"("exemplar_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nurturing_adjustments" ADD CONSTRAINT "nurturing_adjustments_exemplar_id_nurturings_exemplar_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."nurturings"("exemplar_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nurturing_adjustments" ADD CONSTRAINT "nurturing_adjustments_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nurturing_items" ADD CONSTRAINT "nurturing_items_exemplar_id_nurturings_exemplar_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."nurturings"("exemplar_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nurturings" ADD CONSTRAINT "nurturings_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nurturings" ADD CONSTRAINT "nurturings_committee_id_people_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nurturings" ADD CONSTRAINT "nurturings_head_id_people_id_fk" FOREIGN KEY ("head_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nurturings" ADD CONSTRAINT "nurturings_helper_id_people_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companion_plans" ADD CONSTRAINT "companion_plans_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companion_plans" ADD CONSTRAINT "companion_plans_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companion_plans" ADD CONSTRAINT "companion_plans_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_replication_id_replications_id_fk" FOREIGN KEY ("replication_id") REFERENCES "public"."replications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replications" ADD CONSTRAINT "replications_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replications" ADD CONSTRAINT "replications_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replications" ADD CONSTRAINT "replications_from_id_replications_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."replications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replications" ADD CONSTRAINT "replications_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replications" ADD CONSTRAINT "replications_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "check_ins_of_exemplar" ON "check_ins" USING btree ("exemplar_id","held_on");--> statement-breakpoint
CREATE INDEX "nurturing_adjustments_of_exemplar" ON "nurturing_adjustments" USING btree ("exemplar_id","made_at");--> statement-breakpoint
CREATE INDEX "nurturing_items_of_exemplar" ON "nurturing_items" USING btree ("exemplar_id","kind","position");--> statement-breakpoint
CREATE UNIQUE INDEX "companion_plans_once" ON "companion_plans" USING btree ("exemplar_id","unit_id","year");--> statement-breakpoint
CREATE INDEX "companion_plans_of_unit" ON "companion_plans" USING btree ("unit_id","year");--> statement-breakpoint
CREATE INDEX "follow_ups_of_exemplar" ON "follow_ups" USING btree ("exemplar_id","due_on");--> statement-breakpoint
CREATE INDEX "follow_ups_due" ON "follow_ups" USING btree ("agency_id","due_on") WHERE answer is null;--> statement-breakpoint
CREATE UNIQUE INDEX "follow_ups_once" ON "follow_ups" USING btree ("exemplar_id",coalesce(replication_id, exemplar_id),"due_on","months");--> statement-breakpoint
CREATE INDEX "practices_search" ON "practices" USING gin ("search_text");--> statement-breakpoint
CREATE INDEX "practices_of_agency" ON "practices" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "replications_of_exemplar" ON "replications" USING btree ("exemplar_id","starts_on");--> statement-breakpoint
CREATE INDEX "replications_of_unit" ON "replications" USING btree ("unit_id","state","report_on");--> statement-breakpoint
CREATE INDEX "replications_due" ON "replications" USING btree ("agency_id","state","report_on");--> statement-breakpoint
CREATE UNIQUE INDEX "replications_running_once" ON "replications" USING btree ("exemplar_id","unit_id") WHERE state not in ('dropped', 'struck_off');