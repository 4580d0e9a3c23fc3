CREATE TYPE "public"."event_state" AS ENUM('drafting', 'invited', 'held', 'closed', 'cancelled', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."guest_state" AS ENUM('invited', 'coming', 'not_coming');--> statement-breakpoint
CREATE TYPE "public"."invited_unit_state" AS ENUM('waiting', 'registered', 'declined');--> statement-breakpoint
CREATE TYPE "public"."selection_state" AS ENUM('open', 'chosen', 'announced', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."takeaway_state" AS ENUM('open', 'answered', 'settled', 'dropped');--> statement-breakpoint
CREATE TABLE "event_duties" (
	"event_id" uuid NOT NULL,
	"duty_id" uuid NOT NULL,
	CONSTRAINT "event_duties_event_id_duty_id_pk" PRIMARY KEY("event_id","duty_id")
);
--> statement-breakpoint
CREATE TABLE "event_guests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"unit_id" uuid,
	"person_id" uuid,
	"exemplar_id" uuid,
	"state" "guest_state" DEFAULT 'invited' NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"attended_at" timestamp with time zone,
	"attended_by" uuid,
	"attended_way" text
);
--> statement-breakpoint
CREATE TABLE "event_items" (
	"event_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"on_day" date,
	"at" text NOT NULL,
	"content" text NOT NULL,
	"in_charge" text DEFAULT '' NOT NULL,
	CONSTRAINT "event_items_event_id_position_pk" PRIMARY KEY("event_id","position")
);
--> statement-breakpoint
CREATE TABLE "event_units" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"state" "invited_unit_state" DEFAULT 'waiting' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"owner_unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"form" text DEFAULT 'in_person' NOT NULL,
	"joined_to" text,
	"plan_id" uuid,
	"movement_id" uuid,
	"title" text NOT NULL,
	"content" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"starts_on" date NOT NULL,
	"starts_at" text NOT NULL,
	"ends_on" date NOT NULL,
	"ends_at" text,
	"seats" integer,
	"register_by" date,
	"state" "event_state" DEFAULT 'drafting' NOT NULL,
	"state_reason" text,
	"parent_body" text DEFAULT '' NOT NULL,
	"number" text,
	"issued_at" text DEFAULT '' NOT NULL,
	"invited_on" date,
	"signer_title" text,
	"signer_name" text,
	"invite_note" text DEFAULT '' NOT NULL,
	"held_on" date,
	"chair" text,
	"secretary" text,
	"minutes" text,
	"minutes_by" uuid,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"search_text" text GENERATED ALWAYS AS (vn_fold(title || ' ' || place || ' ' || coalesce(number, '') || ' ' || coalesce(joined_to, ''))) STORED
);
--> statement-breakpoint
CREATE TABLE "event_costs" (
	"event_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"item" text NOT NULL,
	"source" text NOT NULL,
	"planned" bigint,
	"spent" bigint,
	CONSTRAINT "event_costs_event_id_position_pk" PRIMARY KEY("event_id","position")
);
--> statement-breakpoint
CREATE TABLE "event_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"file_id" uuid NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_pictures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"small_file_id" uuid NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"alt" text NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"shows_people" boolean NOT NULL,
	"position" integer NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "nominees" (
	"id" uuid PRIMARY KEY NOT NULL,
	"selection_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"exemplar_id" uuid,
	"name" text NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"grounds" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"chosen" boolean,
	"reason" text,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "selections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"owner_unit_id" uuid NOT NULL,
	"plan_id" uuid,
	"duty_id" uuid,
	"title" text NOT NULL,
	"year" integer NOT NULL,
	"criteria" text DEFAULT '' NOT NULL,
	"proposals_due_on" date NOT NULL,
	"announce_on" date NOT NULL,
	"places" integer NOT NULL,
	"state" "selection_state" DEFAULT 'open' NOT NULL,
	"chosen_by" uuid,
	"chosen_on" date,
	"announced_on" date,
	"state_reason" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "takeaways" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"person_id" uuid,
	"content" text NOT NULL,
	"due_on" date NOT NULL,
	"helper_exemplar_id" uuid,
	"helper_unit_id" uuid,
	"state" "takeaway_state" DEFAULT 'open' NOT NULL,
	"result" text,
	"answered_on" date,
	"answered_by" uuid,
	"reason" text,
	"settled_on" date,
	"revision" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "event_duties" ADD CONSTRAINT "event_duties_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_duties" ADD CONSTRAINT "event_duties_duty_id_duties_id_fk" FOREIGN KEY ("duty_id") REFERENCES "public"."duties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_guests" ADD CONSTRAINT "event_guests_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_guests" ADD CONSTRAINT "event_guests_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_guests" ADD CONSTRAINT "event_guests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_guests" ADD CONSTRAINT "event_guests_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_guests" ADD CONSTRAINT "event_guests_attended_by_people_id_fk" FOREIGN KEY ("attended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_items" ADD CONSTRAINT "event_items_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_units" ADD CONSTRAINT "event_units_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_units" ADD CONSTRAINT "event_units_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_units" ADD CONSTRAINT "event_units_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_movement_id_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."movements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_minutes_by_people_id_fk" FOREIGN KEY ("minutes_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_costs" ADD CONSTRAINT "event_costs_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_files" ADD CONSTRAINT "event_files_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_files" ADD CONSTRAINT "event_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_files" ADD CONSTRAINT "event_files_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_pictures" ADD CONSTRAINT "event_pictures_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_pictures" ADD CONSTRAINT "event_pictures_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_pictures" ADD CONSTRAINT "event_pictures_small_file_id_files_id_fk" FOREIGN KEY ("small_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_pictures" ADD CONSTRAINT "event_pictures_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominees" ADD CONSTRAINT "nominees_selection_id_selections_id_fk" FOREIGN KEY ("selection_id") REFERENCES "public"."selections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominees" ADD CONSTRAINT "nominees_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominees" ADD CONSTRAINT "nominees_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominees" ADD CONSTRAINT "nominees_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_duty_id_duties_id_fk" FOREIGN KEY ("duty_id") REFERENCES "public"."duties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_chosen_by_people_id_fk" FOREIGN KEY ("chosen_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takeaways" ADD CONSTRAINT "takeaways_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takeaways" ADD CONSTRAINT "takeaways_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takeaways" ADD CONSTRAINT "takeaways_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takeaways" ADD CONSTRAINT "takeaways_helper_exemplar_id_exemplars_id_fk" FOREIGN KEY ("helper_exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takeaways" ADD CONSTRAINT "takeaways_helper_unit_id_units_id_fk" FOREIGN KEY ("helper_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takeaways" ADD CONSTRAINT "takeaways_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takeaways" ADD CONSTRAINT "takeaways_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_duties_of_duty" ON "event_duties" USING btree ("duty_id");--> statement-breakpoint
CREATE UNIQUE INDEX "event_guests_numbered" ON "event_guests" USING btree ("event_id","number");--> statement-breakpoint
CREATE INDEX "event_guests_of_unit" ON "event_guests" USING btree ("event_id","unit_id");--> statement-breakpoint
CREATE INDEX "event_guests_of_person" ON "event_guests" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "event_guests_of_exemplar" ON "event_guests" USING btree ("exemplar_id");--> statement-breakpoint
CREATE UNIQUE INDEX "event_units_once" ON "event_units" USING btree ("event_id","unit_id");--> statement-breakpoint
CREATE INDEX "event_units_of_unit" ON "event_units" USING btree ("unit_id","state");--> statement-breakpoint
CREATE INDEX "events_by_day" ON "events" USING btree ("agency_id","starts_on");--> statement-breakpoint
CREATE INDEX "events_of_owner" ON "events" USING btree ("owner_unit_id","state");--> statement-breakpoint
CREATE INDEX "events_of_plan" ON "events" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "events_of_movement" ON "events" USING btree ("movement_id");--> statement-breakpoint
CREATE INDEX "events_search" ON "events" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "event_files_once" ON "event_files" USING btree ("event_id","kind","file_id");--> statement-breakpoint
CREATE INDEX "event_files_of_file" ON "event_files" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "event_pictures_of_event" ON "event_pictures" USING btree ("event_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "event_pictures_by_file" ON "event_pictures" USING btree ("event_id","file_id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "event_pictures_of_file" ON "event_pictures" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "event_pictures_of_small_file" ON "event_pictures" USING btree ("small_file_id");--> statement-breakpoint
CREATE INDEX "nominees_of_selection" ON "nominees" USING btree ("selection_id");--> statement-breakpoint
CREATE INDEX "nominees_of_unit" ON "nominees" USING btree ("unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "nominees_once" ON "nominees" USING btree ("selection_id","unit_id","name");--> statement-breakpoint
CREATE INDEX "selections_newest" ON "selections" USING btree ("agency_id","year");--> statement-breakpoint
CREATE INDEX "selections_of_owner" ON "selections" USING btree ("owner_unit_id","state");--> statement-breakpoint
CREATE INDEX "takeaways_of_event" ON "takeaways" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "takeaways_of_unit" ON "takeaways" USING btree ("unit_id","state","due_on");--> statement-breakpoint
CREATE INDEX "takeaways_of_person" ON "takeaways" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "takeaways_due" ON "takeaways" USING btree ("agency_id","state","due_on");