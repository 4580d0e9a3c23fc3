CREATE TYPE "public"."story_state" AS ENUM('pitched', 'declined', 'assigned', 'writing', 'before_head', 'editing', 'checking', 'before_approval', 'approved', 'scheduled', 'published', 'corrected', 'withdrawn');--> statement-breakpoint
CREATE TABLE "stories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"exemplar_id" uuid,
	"unit_id" uuid NOT NULL,
	"state" "story_state" DEFAULT 'pitched' NOT NULL,
	"slug" text,
	"title" text NOT NULL,
	"standfirst" text DEFAULT '' NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"html" text DEFAULT '' NOT NULL,
	"text_version" integer DEFAULT 0 NOT NULL,
	"field" text,
	"idea" text DEFAULT '' NOT NULL,
	"pitched_by" uuid NOT NULL,
	"writer_id" uuid,
	"due_on" date,
	"consent_needed" boolean DEFAULT true NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"edited_by" uuid,
	"edited_at" timestamp with time zone,
	"checked_by" uuid,
	"checked_at" timestamp with time zone,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"publish_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"embargo_recognition_id" uuid,
	"embargo_decision_id" uuid,
	"reason" text,
	"withdrawn_at" timestamp with time zone,
	"views" integer DEFAULT 0 NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"search_text" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', vn_fold(title)), 'A') || setweight(to_tsvector('simple', vn_fold(standfirst || ' ' || coalesce(field, ''))), 'B') || setweight(to_tsvector('simple', vn_fold(body)), 'C')) STORED
);
--> statement-breakpoint
CREATE TABLE "story_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"step" text NOT NULL,
	"leads_to" text NOT NULL,
	"reason" text,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "channel_duties" (
	"channel_id" uuid NOT NULL,
	"duty_id" uuid NOT NULL,
	CONSTRAINT "channel_duties_channel_id_duty_id_pk" PRIMARY KEY("channel_id","duty_id")
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"url" text,
	"active" boolean DEFAULT true NOT NULL,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sendings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"sent_on" date NOT NULL,
	"url" text,
	"file_id" uuid,
	"number" text,
	"note" text,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "story_consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"about" text NOT NULL,
	"person_name" text NOT NULL,
	"reach" text NOT NULL,
	"given_on" date NOT NULL,
	"until" date,
	"paper" text NOT NULL,
	"file_id" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"withdrawn_on" date,
	"withdrawn_reason" text,
	"withdrawn_by" uuid
);
--> statement-breakpoint
CREATE TABLE "story_drafts" (
	"story_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"values" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "story_drafts_story_id_person_id_pk" PRIMARY KEY("story_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "story_facts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"key" text NOT NULL,
	"source_id" uuid,
	"value" text NOT NULL,
	"taken_on" date NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_pictures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
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
CREATE TABLE "story_texts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"aside" boolean DEFAULT false NOT NULL,
	"title" text NOT NULL,
	"standfirst" text NOT NULL,
	"body" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"correction" text
);
--> statement-breakpoint
ALTER TABLE "proofs" ADD COLUMN "subject_id" uuid;--> statement-breakpoint
ALTER TABLE "proofs" ADD COLUMN "source_id" uuid;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_pitched_by_people_id_fk" FOREIGN KEY ("pitched_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_writer_id_people_id_fk" FOREIGN KEY ("writer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_edited_by_people_id_fk" FOREIGN KEY ("edited_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_checked_by_people_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_approved_by_people_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_embargo_decision_id_award_decisions_id_fk" FOREIGN KEY ("embargo_decision_id") REFERENCES "public"."award_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_steps" ADD CONSTRAINT "story_steps_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_steps" ADD CONSTRAINT "story_steps_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_duties" ADD CONSTRAINT "channel_duties_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."channels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_duties" ADD CONSTRAINT "channel_duties_duty_id_duties_id_fk" FOREIGN KEY ("duty_id") REFERENCES "public"."duties"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sendings" ADD CONSTRAINT "sendings_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sendings" ADD CONSTRAINT "sendings_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sendings" ADD CONSTRAINT "sendings_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."channels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sendings" ADD CONSTRAINT "sendings_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sendings" ADD CONSTRAINT "sendings_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_consents" ADD CONSTRAINT "story_consents_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_consents" ADD CONSTRAINT "story_consents_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_consents" ADD CONSTRAINT "story_consents_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_drafts" ADD CONSTRAINT "story_drafts_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_drafts" ADD CONSTRAINT "story_drafts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_facts" ADD CONSTRAINT "story_facts_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_pictures" ADD CONSTRAINT "story_pictures_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_pictures" ADD CONSTRAINT "story_pictures_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_pictures" ADD CONSTRAINT "story_pictures_small_file_id_files_id_fk" FOREIGN KEY ("small_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_pictures" ADD CONSTRAINT "story_pictures_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_texts" ADD CONSTRAINT "story_texts_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_texts" ADD CONSTRAINT "story_texts_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "stories_by_slug" ON "stories" USING btree ("agency_id","slug");--> statement-breakpoint
CREATE INDEX "stories_newest_out" ON "stories" USING btree ("agency_id","publish_at") WHERE state in ('scheduled', 'published', 'corrected');--> statement-breakpoint
CREATE INDEX "stories_of_state" ON "stories" USING btree ("agency_id","state","changed_at");--> statement-breakpoint
CREATE INDEX "stories_of_exemplar" ON "stories" USING btree ("exemplar_id");--> statement-breakpoint
CREATE INDEX "stories_of_unit" ON "stories" USING btree ("unit_id","state");--> statement-breakpoint
CREATE INDEX "stories_of_writer" ON "stories" USING btree ("writer_id","state");--> statement-breakpoint
CREATE INDEX "stories_search" ON "stories" USING gin ("search_text");--> statement-breakpoint
CREATE INDEX "story_steps_of_story" ON "story_steps" USING btree ("story_id","made_at");--> statement-breakpoint
CREATE INDEX "channel_duties_of_duty" ON "channel_duties" USING btree ("duty_id");--> statement-breakpoint
CREATE INDEX "channels_of_agency" ON "channels" USING btree ("agency_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "one_own_portal" ON "channels" USING btree ("agency_id") WHERE kind = 'own_portal';--> statement-breakpoint
CREATE INDEX "sendings_of_story" ON "sendings" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "sendings_newest" ON "sendings" USING btree ("agency_id","sent_on");--> statement-breakpoint
CREATE INDEX "sendings_of_channel" ON "sendings" USING btree ("channel_id","sent_on");--> statement-breakpoint
CREATE INDEX "sendings_of_file" ON "sendings" USING btree ("file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sent_once_a_day" ON "sendings" USING btree ("story_id","channel_id","sent_on") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "story_consents_of_story" ON "story_consents" USING btree ("story_id","about");--> statement-breakpoint
CREATE INDEX "story_consents_of_file" ON "story_consents" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "story_facts_of_story" ON "story_facts" USING btree ("story_id","position");--> statement-breakpoint
CREATE INDEX "story_pictures_of_story" ON "story_pictures" USING btree ("story_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "story_pictures_by_file" ON "story_pictures" USING btree ("story_id","file_id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "story_pictures_of_file" ON "story_pictures" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "story_pictures_of_small_file" ON "story_pictures" USING btree ("small_file_id");--> statement-breakpoint
CREATE INDEX "story_texts_of_story" ON "story_texts" USING btree ("story_id","written_at");--> statement-breakpoint
CREATE UNIQUE INDEX "proofs_of_source" ON "proofs" USING btree ("source_id","obligation_id") WHERE source_id is not null and withdrawn_at is null;