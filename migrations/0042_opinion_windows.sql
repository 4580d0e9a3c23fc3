CREATE TYPE "public"."opinion_window_state" AS ENUM('drafting', 'published', 'closed', 'concluded', 'withdrawn', 'cancelled');--> statement-breakpoint
CREATE TABLE "opinion_senders" (
	"opinion_id" uuid PRIMARY KEY NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"contact" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opinion_subjects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"window_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"exemplar_id" uuid,
	"holder" text NOT NULL,
	"name" text NOT NULL,
	"post" text DEFAULT '' NOT NULL,
	"unit" text DEFAULT '' NOT NULL,
	"proposed" text NOT NULL,
	"achievement" text DEFAULT '' NOT NULL,
	"taken_out_on" date,
	"taken_out_reason" text
);
--> statement-breakpoint
CREATE TABLE "opinion_windows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"owner_unit_id" uuid NOT NULL,
	"title" text NOT NULL,
	"about" text NOT NULL,
	"contact" text NOT NULL,
	"working_days" integer NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date,
	"state" "opinion_window_state" DEFAULT 'drafting' NOT NULL,
	"published_at" timestamp with time zone,
	"lengthen_reason" text,
	"closed_on" date,
	"close_reason" text,
	"conclusion" text,
	"notice" text,
	"concluded_on" date,
	"concluded_by" uuid,
	"reason" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"search_text" text GENERATED ALWAYS AS (vn_fold(title || ' ' || about)) STORED
);
--> statement-breakpoint
CREATE TABLE "opinions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"window_id" uuid NOT NULL,
	"subject_id" uuid,
	"origin" text NOT NULL,
	"stand" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'received' NOT NULL,
	"reason" text,
	"joined_to" uuid,
	"answer" text,
	"verified" text,
	"handled_by" uuid,
	"handled_at" timestamp with time zone,
	"received_at" timestamp with time zone NOT NULL,
	"post_key" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"search_text" text GENERATED ALWAYS AS (vn_fold(text)) STORED
);
--> statement-breakpoint
ALTER TABLE "confidential_looks" ADD COLUMN "thing_id" uuid;--> statement-breakpoint
ALTER TABLE "confidential_looks" ADD COLUMN "thing" text;--> statement-breakpoint
ALTER TABLE "opinion_senders" ADD CONSTRAINT "opinion_senders_opinion_id_opinions_id_fk" FOREIGN KEY ("opinion_id") REFERENCES "public"."opinions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_subjects" ADD CONSTRAINT "opinion_subjects_window_id_opinion_windows_id_fk" FOREIGN KEY ("window_id") REFERENCES "public"."opinion_windows"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_subjects" ADD CONSTRAINT "opinion_subjects_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_windows" ADD CONSTRAINT "opinion_windows_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_windows" ADD CONSTRAINT "opinion_windows_owner_unit_id_units_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_windows" ADD CONSTRAINT "opinion_windows_concluded_by_people_id_fk" FOREIGN KEY ("concluded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_windows" ADD CONSTRAINT "opinion_windows_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_window_id_opinion_windows_id_fk" FOREIGN KEY ("window_id") REFERENCES "public"."opinion_windows"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_subject_id_opinion_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."opinion_subjects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_joined_to_opinions_id_fk" FOREIGN KEY ("joined_to") REFERENCES "public"."opinions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_handled_by_people_id_fk" FOREIGN KEY ("handled_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "opinion_subjects_of_window" ON "opinion_subjects" USING btree ("window_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "opinion_subjects_once" ON "opinion_subjects" USING btree ("window_id","exemplar_id");--> statement-breakpoint
CREATE INDEX "opinion_subjects_of_exemplar" ON "opinion_subjects" USING btree ("exemplar_id");--> statement-breakpoint
CREATE INDEX "opinion_windows_newest" ON "opinion_windows" USING btree ("agency_id","opens_on");--> statement-breakpoint
CREATE INDEX "opinion_windows_of_state" ON "opinion_windows" USING btree ("agency_id","state");--> statement-breakpoint
CREATE INDEX "opinion_windows_search" ON "opinion_windows" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "opinions_of_window" ON "opinions" USING btree ("window_id","state","received_at");--> statement-breakpoint
CREATE INDEX "opinions_of_subject" ON "opinions" USING btree ("subject_id","state");--> statement-breakpoint
CREATE INDEX "opinions_joined" ON "opinions" USING btree ("joined_to");--> statement-breakpoint
CREATE UNIQUE INDEX "opinions_post_once" ON "opinions" USING btree ("post_key");