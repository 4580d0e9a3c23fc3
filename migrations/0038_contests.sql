CREATE TYPE "public"."contest_state" AS ENUM('drafting', 'launched', 'judging', 'opened', 'announced', 'concluded', 'withdrawn', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."contest_entry_state" AS ENUM('received', 'accepted', 'barred', 'withdrawn');--> statement-breakpoint
CREATE TABLE "contest_criteria" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contest_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"points" numeric NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contest_duties" (
	"contest_id" uuid NOT NULL,
	"duty_id" uuid NOT NULL,
	CONSTRAINT "contest_duties_contest_id_duty_id_pk" PRIMARY KEY("contest_id","duty_id")
);
--> statement-breakpoint
CREATE TABLE "contest_hands" (
	"contest_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"kin" text DEFAULT '' NOT NULL,
	"kin_at" timestamp with time zone,
	CONSTRAINT "contest_hands_contest_id_person_id_pk" PRIMARY KEY("contest_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "contest_launches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contest_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"told_at" timestamp with time zone NOT NULL,
	"urged_on" date,
	"sent" integer,
	"sent_on" date,
	"entrants" text DEFAULT '' NOT NULL,
	"evidence" text DEFAULT '' NOT NULL,
	"file_id" uuid,
	"prizes" text DEFAULT '' NOT NULL,
	"reported_by" uuid,
	"reported_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contest_prizes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contest_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"count" integer DEFAULT 1 NOT NULL,
	"worth" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contest_rounds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contest_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"go_on" integer,
	"due_on" date,
	"state" text DEFAULT 'waiting' NOT NULL,
	"begun_at" timestamp with time zone,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "contests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"owner_unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"organiser" text,
	"name" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"entrants" text DEFAULT 'staff' NOT NULL,
	"takes_text" boolean DEFAULT true NOT NULL,
	"takes_files" boolean DEFAULT false NOT NULL,
	"takes_post" boolean DEFAULT false NOT NULL,
	"post_address" text DEFAULT '' NOT NULL,
	"max_words" integer,
	"max_entries" integer DEFAULT 1 NOT NULL,
	"wanted_entries" integer,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"rules" text DEFAULT '' NOT NULL,
	"tie_rule" text DEFAULT 'criteria' NOT NULL,
	"judges_per_entry" integer DEFAULT 2 NOT NULL,
	"spread" numeric,
	"complaint_days" integer DEFAULT 10 NOT NULL,
	"state" "contest_state" DEFAULT 'drafting' NOT NULL,
	"number" text,
	"launched_on" date,
	"url" text,
	"opened_at" timestamp with time zone,
	"opened_by" uuid,
	"decision_number" text,
	"decided_on" date,
	"decided_by" text,
	"announced_on" date,
	"result" text,
	"reason" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"search_text" text GENERATED ALWAYS AS (vn_fold(name || ' ' || subject || ' ' || coalesce(organiser, '') || ' ' || coalesce(number, ''))) STORED
);
--> statement-breakpoint
CREATE TABLE "contest_authors" (
	"entry_id" uuid PRIMARY KEY NOT NULL,
	"contest_id" uuid NOT NULL,
	"person_id" uuid,
	"unit_id" uuid,
	"name" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"contact" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contest_complaints" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contest_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"text" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"due_on" date NOT NULL,
	"upheld" text,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "contest_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contest_id" uuid NOT NULL,
	"origin" text NOT NULL,
	"blind_number" integer NOT NULL,
	"title" text NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"file_text" text DEFAULT '' NOT NULL,
	"words" integer DEFAULT 0 NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"postmarked_on" date,
	"received_on" date,
	"state" "contest_entry_state" DEFAULT 'received' NOT NULL,
	"reason" text,
	"checked_by" uuid,
	"checked_at" timestamp with time zone,
	"receipt_hash" text,
	"likeness" integer DEFAULT 0 NOT NULL,
	"like_warning" text,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contest_entry_files" (
	"entry_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "contest_entry_files_entry_id_position_pk" PRIMARY KEY("entry_id","position")
);
--> statement-breakpoint
CREATE TABLE "contest_terms" (
	"term" integer NOT NULL,
	"text_no" integer NOT NULL,
	CONSTRAINT "contest_terms_term_text_no_pk" PRIMARY KEY("term","text_no")
);
--> statement-breakpoint
CREATE TABLE "contest_texts" (
	"no" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "contest_texts_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"agency_id" uuid NOT NULL,
	"source" text NOT NULL,
	"source_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contest_awards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contest_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"prize_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"score" numeric NOT NULL,
	"revoked_on" date,
	"revoked_reason" text
);
--> statement-breakpoint
CREATE TABLE "contest_conflicts" (
	"entry_id" uuid NOT NULL,
	"judge_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	CONSTRAINT "contest_conflicts_entry_id_judge_id_pk" PRIMARY KEY("entry_id","judge_id")
);
--> statement-breakpoint
CREATE TABLE "contest_marks" (
	"sheet_id" uuid NOT NULL,
	"criterion_id" uuid NOT NULL,
	"points" numeric NOT NULL,
	CONSTRAINT "contest_marks_sheet_id_criterion_id_pk" PRIMARY KEY("sheet_id","criterion_id")
);
--> statement-breakpoint
CREATE TABLE "contest_results" (
	"round_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"score" numeric NOT NULL,
	"place" integer NOT NULL,
	"goes_on" boolean NOT NULL,
	CONSTRAINT "contest_results_round_id_entry_id_pk" PRIMARY KEY("round_id","entry_id")
);
--> statement-breakpoint
CREATE TABLE "contest_sheets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contest_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"judge_id" uuid NOT NULL,
	"third" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'assigned' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"submitted_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contest_criteria" ADD CONSTRAINT "contest_criteria_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_duties" ADD CONSTRAINT "contest_duties_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_duties" ADD CONSTRAINT "contest_duties_duty_id_duties_id_fk" FOREIGN KEY ("duty_id") REFERENCES "public"."duties"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_hands" ADD CONSTRAINT "contest_hands_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_hands" ADD CONSTRAINT "contest_hands_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_launches" ADD CONSTRAINT "contest_launches_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_launches" ADD CONSTRAINT "contest_launches_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_launches" ADD CONSTRAINT "contest_launches_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_launches" ADD CONSTRAINT "contest_launches_reported_by_people_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_prizes" ADD CONSTRAINT "contest_prizes_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_rounds" ADD CONSTRAINT "contest_rounds_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_opened_by_people_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_authors" ADD CONSTRAINT "contest_authors_entry_id_contest_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."contest_entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_authors" ADD CONSTRAINT "contest_authors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_authors" ADD CONSTRAINT "contest_authors_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_complaints" ADD CONSTRAINT "contest_complaints_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_complaints" ADD CONSTRAINT "contest_complaints_entry_id_contest_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."contest_entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_complaints" ADD CONSTRAINT "contest_complaints_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_entries" ADD CONSTRAINT "contest_entries_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_entries" ADD CONSTRAINT "contest_entries_checked_by_people_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_entry_files" ADD CONSTRAINT "contest_entry_files_entry_id_contest_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."contest_entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_entry_files" ADD CONSTRAINT "contest_entry_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_terms" ADD CONSTRAINT "contest_terms_text_no_contest_texts_no_fk" FOREIGN KEY ("text_no") REFERENCES "public"."contest_texts"("no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_awards" ADD CONSTRAINT "contest_awards_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_awards" ADD CONSTRAINT "contest_awards_entry_id_contest_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."contest_entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_awards" ADD CONSTRAINT "contest_awards_prize_id_contest_prizes_id_fk" FOREIGN KEY ("prize_id") REFERENCES "public"."contest_prizes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_conflicts" ADD CONSTRAINT "contest_conflicts_entry_id_contest_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."contest_entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_conflicts" ADD CONSTRAINT "contest_conflicts_judge_id_people_id_fk" FOREIGN KEY ("judge_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_marks" ADD CONSTRAINT "contest_marks_sheet_id_contest_sheets_id_fk" FOREIGN KEY ("sheet_id") REFERENCES "public"."contest_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_marks" ADD CONSTRAINT "contest_marks_criterion_id_contest_criteria_id_fk" FOREIGN KEY ("criterion_id") REFERENCES "public"."contest_criteria"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_results" ADD CONSTRAINT "contest_results_round_id_contest_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."contest_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_results" ADD CONSTRAINT "contest_results_entry_id_contest_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."contest_entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_sheets" ADD CONSTRAINT "contest_sheets_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_sheets" ADD CONSTRAINT "contest_sheets_round_id_contest_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."contest_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_sheets" ADD CONSTRAINT "contest_sheets_entry_id_contest_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."contest_entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_sheets" ADD CONSTRAINT "contest_sheets_judge_id_people_id_fk" FOREIGN KEY ("judge_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contest_criteria_of_contest" ON "contest_criteria" USING btree ("contest_id","position");--> statement-breakpoint
CREATE INDEX "contest_duties_of_duty" ON "contest_duties" USING btree ("duty_id");--> statement-breakpoint
CREATE INDEX "contest_hands_of_person" ON "contest_hands" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contest_launches_once" ON "contest_launches" USING btree ("contest_id","unit_id");--> statement-breakpoint
CREATE INDEX "contest_launches_of_unit" ON "contest_launches" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "contest_launches_of_file" ON "contest_launches" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "contest_prizes_of_contest" ON "contest_prizes" USING btree ("contest_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "contest_rounds_of_contest" ON "contest_rounds" USING btree ("contest_id","position");--> statement-breakpoint
CREATE INDEX "contests_newest" ON "contests" USING btree ("agency_id","starts_on");--> statement-breakpoint
CREATE INDEX "contests_of_state" ON "contests" USING btree ("agency_id","state");--> statement-breakpoint
CREATE INDEX "contests_of_owner" ON "contests" USING btree ("owner_unit_id");--> statement-breakpoint
CREATE INDEX "contests_search" ON "contests" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "contest_authors_of_person" ON "contest_authors" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "contest_authors_of_contest" ON "contest_authors" USING btree ("contest_id");--> statement-breakpoint
CREATE INDEX "contest_complaints_of_contest" ON "contest_complaints" USING btree ("contest_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "contest_complaints_once" ON "contest_complaints" USING btree ("entry_id") WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "contest_entries_blind" ON "contest_entries" USING btree ("contest_id","blind_number");--> statement-breakpoint
CREATE INDEX "contest_entries_of_contest" ON "contest_entries" USING btree ("contest_id","state","submitted_at");--> statement-breakpoint
CREATE UNIQUE INDEX "contest_entries_by_receipt" ON "contest_entries" USING btree ("receipt_hash") WHERE receipt_hash is not null;--> statement-breakpoint
CREATE INDEX "contest_entry_files_of_file" ON "contest_entry_files" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "contest_terms_of_text" ON "contest_terms" USING btree ("text_no");--> statement-breakpoint
CREATE UNIQUE INDEX "contest_texts_once" ON "contest_texts" USING btree ("source","source_id");--> statement-breakpoint
CREATE INDEX "contest_texts_of_agency" ON "contest_texts" USING btree ("agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contest_awards_once" ON "contest_awards" USING btree ("entry_id") WHERE revoked_on is null;--> statement-breakpoint
CREATE INDEX "contest_awards_of_contest" ON "contest_awards" USING btree ("contest_id");--> statement-breakpoint
CREATE INDEX "contest_conflicts_of_judge" ON "contest_conflicts" USING btree ("judge_id");--> statement-breakpoint
CREATE INDEX "contest_results_of_entry" ON "contest_results" USING btree ("entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contest_sheets_once" ON "contest_sheets" USING btree ("round_id","entry_id","judge_id");--> statement-breakpoint
CREATE INDEX "contest_sheets_of_judge" ON "contest_sheets" USING btree ("judge_id","state");--> statement-breakpoint
CREATE INDEX "contest_sheets_of_contest" ON "contest_sheets" USING btree ("contest_id");--> statement-breakpoint
CREATE INDEX "contest_sheets_of_entry" ON "contest_sheets" USING btree ("entry_id");