CREATE TYPE "public"."discipline_form" AS ENUM('reprimand', 'warning', 'raise_delayed', 'pay_cut', 'demotion', 'removal', 'dismissal');--> statement-breakpoint
CREATE TYPE "public"."held_award_state" AS ENUM('standing', 'revoked');--> statement-breakpoint
CREATE TYPE "public"."matter_state" AS ENUM('open', 'concluded');--> statement-breakpoint
CREATE TYPE "public"."pending_kind" AS ENUM('discipline_review', 'investigation', 'inspection', 'complaint', 'press_verification');--> statement-breakpoint
CREATE TYPE "public"."rating_level" AS ENUM('excellent', 'well_done', 'done', 'not_done');--> statement-breakpoint
CREATE TABLE "award_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"number" text,
	"decided_on" date,
	"decided_by" text,
	"signer" text,
	"subject" text,
	"file_id" uuid,
	"file_name" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"number_folded" text GENERATED ALWAYS AS (vn_fold(number)) STORED
);
--> statement-breakpoint
CREATE TABLE "certifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"person_id" uuid,
	"unit_id" uuid,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"by" text NOT NULL,
	"certifier_id" uuid,
	"on" date NOT NULL,
	"year" smallint,
	"number" text,
	"entered_by" uuid,
	"entered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "confidential_looks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"looker_id" uuid NOT NULL,
	"looker_name" text NOT NULL,
	"act" text NOT NULL,
	"person_id" uuid,
	"unit_id" uuid,
	"why" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_corrections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"of" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"reason" text NOT NULL,
	"corrected_by" uuid,
	"by_name" text NOT NULL,
	"corrected_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disciplines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"form" "discipline_form" NOT NULL,
	"number" text,
	"decided_by" text,
	"decided_on" date NOT NULL,
	"served_on" date,
	"ground" text,
	"lifted_on" date,
	"lifting_reason" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"entered_by" uuid,
	"entered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "held_awards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"holder_kind" text NOT NULL,
	"person_id" uuid,
	"outsider_id" uuid,
	"unit_id" uuid,
	"holder_name" text NOT NULL,
	"holder_post" text,
	"unit_name" text,
	"award_key" text,
	"award_name" text NOT NULL,
	"family" text,
	"level" text,
	"ground" text,
	"year" smallint,
	"from_year" smallint,
	"decision_id" uuid NOT NULL,
	"decided_on" date,
	"decision_number" text,
	"achievement" text,
	"gold_book" text,
	"sex" "sex",
	"leads" boolean,
	"works_directly" boolean,
	"collective_kind" text,
	"note" text,
	"origin" text NOT NULL,
	"state" "held_award_state" DEFAULT 'standing' NOT NULL,
	"revoked_on" date,
	"revocation_reason" text,
	"revocation_number" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"entered_by" uuid,
	"entered_at" timestamp with time zone NOT NULL,
	"sort_on" date GENERATED ALWAYS AS (coalesce(decided_on, make_date(coalesce(year, 1945)::integer, 12, 31))) STORED,
	"search_text" text GENERATED ALWAYS AS (vn_fold(holder_name || ' ' || coalesce(decision_number, '') || ' ' || award_name || ' ' || coalesce(unit_name, '') || ' ' || coalesce(year::text, ''))) STORED,
	CONSTRAINT "held_by_one" CHECK (num_nonnulls(person_id, outsider_id) <= 1 and (holder_kind <> 'person' or num_nonnulls(person_id, outsider_id) = 1) and num_nonnulls(person_id, outsider_id, unit_id) >= 1)
);
--> statement-breakpoint
CREATE TABLE "matters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"person_id" uuid,
	"unit_id" uuid,
	"kind" "pending_kind" NOT NULL,
	"opened_on" date NOT NULL,
	"summary" text NOT NULL,
	"state" "matter_state" DEFAULT 'open' NOT NULL,
	"concluded_on" date,
	"conclusion" text,
	"discipline_id" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	"entered_by" uuid,
	"entered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "about_one" CHECK (num_nonnulls(person_id, unit_id) = 1)
);
--> statement-breakpoint
CREATE TABLE "outsiders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"name_folded" text GENERATED ALWAYS AS (vn_fold(name)) STORED
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"person_id" uuid,
	"unit_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"year_kind" text DEFAULT 'calendar' NOT NULL,
	"level" "rating_level" NOT NULL,
	"document" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"entered_by" uuid,
	"entered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recognised_initiatives" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"title" text NOT NULL,
	"scope" text NOT NULL,
	"number" text,
	"recognised_on" date,
	"used_for" text,
	"entered_by" uuid,
	"entered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "list_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"file_id" uuid NOT NULL,
	"context" jsonb NOT NULL,
	"checked" jsonb,
	"state" text NOT NULL,
	"problem" text,
	"result" jsonb,
	"created_by" uuid NOT NULL,
	"by_name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"taken_in_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "award_decisions" ADD CONSTRAINT "award_decisions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certifications" ADD CONSTRAINT "certifications_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certifications" ADD CONSTRAINT "certifications_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certifications" ADD CONSTRAINT "certifications_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certifications" ADD CONSTRAINT "certifications_certifier_id_people_id_fk" FOREIGN KEY ("certifier_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confidential_looks" ADD CONSTRAINT "confidential_looks_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confidential_looks" ADD CONSTRAINT "confidential_looks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confidential_looks" ADD CONSTRAINT "confidential_looks_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_corrections" ADD CONSTRAINT "ledger_corrections_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disciplines" ADD CONSTRAINT "disciplines_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disciplines" ADD CONSTRAINT "disciplines_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_awards" ADD CONSTRAINT "held_awards_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_awards" ADD CONSTRAINT "held_awards_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_awards" ADD CONSTRAINT "held_awards_outsider_id_outsiders_id_fk" FOREIGN KEY ("outsider_id") REFERENCES "public"."outsiders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_awards" ADD CONSTRAINT "held_awards_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_awards" ADD CONSTRAINT "held_awards_decision_id_award_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."award_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matters" ADD CONSTRAINT "matters_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matters" ADD CONSTRAINT "matters_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matters" ADD CONSTRAINT "matters_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matters" ADD CONSTRAINT "matters_discipline_id_disciplines_id_fk" FOREIGN KEY ("discipline_id") REFERENCES "public"."disciplines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outsiders" ADD CONSTRAINT "outsiders_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognised_initiatives" ADD CONSTRAINT "recognised_initiatives_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognised_initiatives" ADD CONSTRAINT "recognised_initiatives_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "award_decisions_by_number" ON "award_decisions" USING btree ("agency_id","number_folded","decided_on");--> statement-breakpoint
CREATE INDEX "certifications_of_person" ON "certifications" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "certifications_of_unit" ON "certifications" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "confidential_looks_newest" ON "confidential_looks" USING btree ("agency_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "confidential_looks_by" ON "confidential_looks" USING btree ("looker_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "confidential_looks_at_person" ON "confidential_looks" USING btree ("person_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_corrections_of" ON "ledger_corrections" USING btree ("subject_id","corrected_at");--> statement-breakpoint
CREATE INDEX "disciplines_of_person" ON "disciplines" USING btree ("person_id","decided_on");--> statement-breakpoint
CREATE INDEX "disciplines_of_agency" ON "disciplines" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "held_awards_newest" ON "held_awards" USING btree ("agency_id","sort_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "held_awards_of_unit" ON "held_awards" USING btree ("unit_id","sort_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "held_awards_of_year" ON "held_awards" USING btree ("agency_id","year","sort_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "held_awards_of_award" ON "held_awards" USING btree ("agency_id","award_key","sort_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "held_awards_of_level" ON "held_awards" USING btree ("agency_id","level","sort_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "held_awards_of_kind" ON "held_awards" USING btree ("agency_id","holder_kind","sort_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "held_awards_of_person" ON "held_awards" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "held_awards_of_outsider" ON "held_awards" USING btree ("outsider_id");--> statement-breakpoint
CREATE INDEX "held_awards_of_decision" ON "held_awards" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "held_awards_search" ON "held_awards" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "matters_of_person" ON "matters" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "matters_of_unit" ON "matters" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "matters_of_agency" ON "matters" USING btree ("agency_id","state","opened_on");--> statement-breakpoint
CREATE INDEX "outsiders_by_name" ON "outsiders" USING btree ("agency_id","name_folded");--> statement-breakpoint
CREATE UNIQUE INDEX "one_rating_a_year" ON "ratings" USING btree ("person_id","year") WHERE person_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_rating_of_a_collective" ON "ratings" USING btree ("unit_id","year") WHERE person_id is null;--> statement-breakpoint
CREATE INDEX "ratings_of_unit" ON "ratings" USING btree ("unit_id","year");--> statement-breakpoint
CREATE INDEX "ratings_of_agency" ON "ratings" USING btree ("agency_id","year");--> statement-breakpoint
CREATE INDEX "recognised_initiatives_of_person" ON "recognised_initiatives" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "list_imports_newest" ON "list_imports" USING btree ("agency_id","kind","created_at");