CREATE TABLE "pledge_signers" (
	"pledge_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"signer_name" text,
	"signer_post" text,
	"signed_on" date,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone,
	CONSTRAINT "pledge_signers_once" UNIQUE("pledge_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "pledges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"signing_on" date NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'drafting' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "target_progress" (
	"id" uuid PRIMARY KEY NOT NULL,
	"target_id" uuid NOT NULL,
	"quarter" smallint NOT NULL,
	"value" double precision NOT NULL,
	"evidence" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "target_progress_once" UNIQUE("target_id","quarter")
);
--> statement-breakpoint
CREATE TABLE "title_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sheet_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"holder_kind" text NOT NULL,
	"person_id" uuid,
	"collective_id" uuid,
	"name" text NOT NULL,
	"post" text DEFAULT '' NOT NULL,
	"awards" text[] NOT NULL,
	"deeds" text DEFAULT '' NOT NULL,
	"initiative" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"reason" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "title_sheets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"movement_id" uuid,
	"drive_id" uuid,
	"state" text DEFAULT 'drafting' NOT NULL,
	"sent_by" uuid,
	"sent_at" timestamp with time zone,
	"late" boolean DEFAULT false NOT NULL,
	"answered_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "title_sheets_once" UNIQUE NULLS NOT DISTINCT("unit_id","year","movement_id","drive_id")
);
--> statement-breakpoint
CREATE TABLE "title_targets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sheet_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"measure" text NOT NULL,
	"baselines" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"bound" text DEFAULT 'min' NOT NULL,
	"target" double precision NOT NULL,
	"evidence" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "pledge_signers" ADD CONSTRAINT "pledge_signers_pledge_id_pledges_id_fk" FOREIGN KEY ("pledge_id") REFERENCES "public"."pledges"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledge_signers" ADD CONSTRAINT "pledge_signers_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledge_signers" ADD CONSTRAINT "pledge_signers_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledges" ADD CONSTRAINT "pledges_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_progress" ADD CONSTRAINT "target_progress_target_id_title_targets_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."title_targets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_progress" ADD CONSTRAINT "target_progress_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "title_lines" ADD CONSTRAINT "title_lines_sheet_id_title_sheets_id_fk" FOREIGN KEY ("sheet_id") REFERENCES "public"."title_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "title_lines" ADD CONSTRAINT "title_lines_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "title_lines" ADD CONSTRAINT "title_lines_collective_id_units_id_fk" FOREIGN KEY ("collective_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "title_lines" ADD CONSTRAINT "title_lines_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "title_sheets" ADD CONSTRAINT "title_sheets_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "title_sheets" ADD CONSTRAINT "title_sheets_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "title_sheets" ADD CONSTRAINT "title_sheets_movement_id_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."movements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "title_sheets" ADD CONSTRAINT "title_sheets_drive_id_drives_id_fk" FOREIGN KEY ("drive_id") REFERENCES "public"."drives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "title_sheets" ADD CONSTRAINT "title_sheets_sent_by_people_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "title_targets" ADD CONSTRAINT "title_targets_sheet_id_title_sheets_id_fk" FOREIGN KEY ("sheet_id") REFERENCES "public"."title_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pledge_signers_of_unit" ON "pledge_signers" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "pledges_of_year" ON "pledges" USING btree ("agency_id","year");--> statement-breakpoint
CREATE INDEX "title_lines_of_sheet" ON "title_lines" USING btree ("sheet_id","position");--> statement-breakpoint
CREATE INDEX "title_lines_of_person" ON "title_lines" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "title_lines_of_collective" ON "title_lines" USING btree ("collective_id");--> statement-breakpoint
CREATE INDEX "title_sheets_of_year" ON "title_sheets" USING btree ("agency_id","year","state");--> statement-breakpoint
CREATE INDEX "title_targets_of_sheet" ON "title_targets" USING btree ("sheet_id","position");