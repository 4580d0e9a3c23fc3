CREATE TYPE "public"."initiative_state" AS ENUM('drafting', 'sent', 'returned', 'checked', 'before_council', 'recognised', 'refused', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."council_session_state" AS ENUM('prepared', 'sitting', 'closed', 'cancelled');--> statement-breakpoint
CREATE TABLE "initiative_authors" (
	"initiative_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"name" text NOT NULL,
	"person_id" uuid,
	"unit_id" uuid,
	"place" text DEFAULT '' NOT NULL,
	"share" smallint NOT NULL,
	CONSTRAINT "initiative_authors_initiative_id_position_pk" PRIMARY KEY("initiative_id","position")
);
--> statement-breakpoint
CREATE TABLE "initiative_files" (
	"initiative_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "initiative_files_initiative_id_file_id_pk" PRIMARY KEY("initiative_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "initiative_rounds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"title" text NOT NULL,
	"due_on" date,
	"council_id" uuid NOT NULL,
	"plan_id" uuid,
	"opened_by" uuid,
	"opened_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "initiative_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"initiative_id" uuid NOT NULL,
	"step" text NOT NULL,
	"leads_to" text NOT NULL,
	"happened_on" date NOT NULL,
	"reason" text,
	"document" text,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "initiative_terms" (
	"term" integer NOT NULL,
	"text_no" integer NOT NULL,
	CONSTRAINT "initiative_terms_term_text_no_pk" PRIMARY KEY("term","text_no")
);
--> statement-breakpoint
CREATE TABLE "initiative_texts" (
	"no" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "initiative_texts_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"initiative_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	CONSTRAINT "initiative_texts_initiativeId_unique" UNIQUE("initiative_id")
);
--> statement-breakpoint
CREATE TABLE "initiatives" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"kind" text DEFAULT 'solution' NOT NULL,
	"title" text NOT NULL,
	"field" text DEFAULT '' NOT NULL,
	"before" text DEFAULT '' NOT NULL,
	"solution" text DEFAULT '' NOT NULL,
	"novelty" text DEFAULT '' NOT NULL,
	"applied_at" text DEFAULT '' NOT NULL,
	"applied_from" text,
	"effect" text DEFAULT '' NOT NULL,
	"state" "initiative_state" DEFAULT 'drafting' NOT NULL,
	"sent_on" date,
	"late" boolean DEFAULT false NOT NULL,
	"note" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"search_text" text GENERATED ALWAYS AS (vn_fold(title || ' ' || field)) STORED
);
--> statement-breakpoint
CREATE TABLE "council_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"rule" jsonb NOT NULL,
	"entered_by" uuid,
	"entered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "council_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"council_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"held_at" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"voting" text DEFAULT 'paper' NOT NULL,
	"state" "council_session_state" DEFAULT 'prepared' NOT NULL,
	"rule" jsonb,
	"minutes_number" text,
	"conclusion" text DEFAULT '' NOT NULL,
	"note" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "initiative_recognitions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"initiative_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"number" text NOT NULL,
	"decided_on" date NOT NULL,
	"decided_by" text NOT NULL,
	"signer" text DEFAULT '' NOT NULL,
	"elsewhere" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session_items" (
	"session_id" uuid NOT NULL,
	"initiative_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"agree" smallint,
	"against" smallint,
	"invalid" smallint,
	"opinion" text DEFAULT '' NOT NULL,
	"outcome" text,
	"reason" text,
	"counted_by" uuid,
	"counted_at" timestamp with time zone,
	CONSTRAINT "session_items_session_id_initiative_id_pk" PRIMARY KEY("session_id","initiative_id")
);
--> statement-breakpoint
CREATE TABLE "session_members" (
	"session_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"name" text NOT NULL,
	"seat" text NOT NULL,
	"presence" text DEFAULT 'present' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "session_members_session_id_person_id_pk" PRIMARY KEY("session_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "recognised_initiatives" ADD COLUMN "used_place" text;--> statement-breakpoint
ALTER TABLE "recognised_initiatives" ADD COLUMN "used_on" date;--> statement-breakpoint
ALTER TABLE "recognised_initiatives" ADD COLUMN "held_award_id" uuid;--> statement-breakpoint
ALTER TABLE "recognised_initiatives" ADD COLUMN "initiative_id" uuid;--> statement-breakpoint
ALTER TABLE "recognised_initiatives" ADD COLUMN "share" smallint;--> statement-breakpoint
ALTER TABLE "initiative_authors" ADD CONSTRAINT "initiative_authors_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_authors" ADD CONSTRAINT "initiative_authors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_authors" ADD CONSTRAINT "initiative_authors_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_files" ADD CONSTRAINT "initiative_files_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_files" ADD CONSTRAINT "initiative_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_rounds" ADD CONSTRAINT "initiative_rounds_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_rounds" ADD CONSTRAINT "initiative_rounds_council_id_units_id_fk" FOREIGN KEY ("council_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_rounds" ADD CONSTRAINT "initiative_rounds_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_steps" ADD CONSTRAINT "initiative_steps_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_terms" ADD CONSTRAINT "initiative_terms_text_no_initiative_texts_no_fk" FOREIGN KEY ("text_no") REFERENCES "public"."initiative_texts"("no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_texts" ADD CONSTRAINT "initiative_texts_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_round_id_initiative_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."initiative_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_rules" ADD CONSTRAINT "council_rules_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_sessions" ADD CONSTRAINT "council_sessions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_sessions" ADD CONSTRAINT "council_sessions_round_id_initiative_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."initiative_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_sessions" ADD CONSTRAINT "council_sessions_council_id_units_id_fk" FOREIGN KEY ("council_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_recognitions" ADD CONSTRAINT "initiative_recognitions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_recognitions" ADD CONSTRAINT "initiative_recognitions_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_items" ADD CONSTRAINT "session_items_session_id_council_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."council_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_items" ADD CONSTRAINT "session_items_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_members" ADD CONSTRAINT "session_members_session_id_council_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."council_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_members" ADD CONSTRAINT "session_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "initiative_authors_of_person" ON "initiative_authors" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "initiative_files_of_file" ON "initiative_files" USING btree ("file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_initiative_round" ON "initiative_rounds" USING btree ("agency_id","year","title");--> statement-breakpoint
CREATE INDEX "initiative_steps_of" ON "initiative_steps" USING btree ("initiative_id","made_at");--> statement-breakpoint
CREATE INDEX "initiative_terms_of_text" ON "initiative_terms" USING btree ("text_no");--> statement-breakpoint
CREATE INDEX "initiative_texts_of_agency" ON "initiative_texts" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "initiatives_of_round" ON "initiatives" USING btree ("round_id","state");--> statement-breakpoint
CREATE INDEX "initiatives_newest" ON "initiatives" USING btree ("agency_id","created_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "initiatives_of_unit" ON "initiatives" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "initiatives_search" ON "initiatives" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "one_council_rule_from_a_day" ON "council_rules" USING btree ("agency_id","valid_from");--> statement-breakpoint
CREATE INDEX "council_sessions_of_agency" ON "council_sessions" USING btree ("agency_id","held_on");--> statement-breakpoint
CREATE INDEX "council_sessions_of_round" ON "council_sessions" USING btree ("round_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_recognition_a_scope" ON "initiative_recognitions" USING btree ("initiative_id","scope");--> statement-breakpoint
CREATE INDEX "session_items_of_initiative" ON "session_items" USING btree ("initiative_id");--> statement-breakpoint
CREATE INDEX "session_members_of_person" ON "session_members" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "recognised_initiatives" ADD CONSTRAINT "recognised_initiatives_held_award_id_held_awards_id_fk" FOREIGN KEY ("held_award_id") REFERENCES "public"."held_awards"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_fact_an_author" ON "recognised_initiatives" USING btree ("initiative_id","person_id") WHERE initiative_id is not null;--> statement-breakpoint
CREATE INDEX "recognised_initiatives_of_award" ON "recognised_initiatives" USING btree ("held_award_id");