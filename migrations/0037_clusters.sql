CREATE TABLE "cluster_members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cluster_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"joined_on" date NOT NULL,
	"left_on" date,
	"left_reason" text
);
--> statement-breakpoint
CREATE TABLE "cluster_sheets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"year_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"name" text NOT NULL,
	"outside" boolean NOT NULL,
	"position" integer NOT NULL,
	"signed_on" date,
	"signer" text,
	"state" text DEFAULT 'drafting' NOT NULL,
	"checker_id" uuid,
	"return_reason" text,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cluster_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"year_id" uuid NOT NULL,
	"step" text NOT NULL,
	"happened_on" date NOT NULL,
	"reason" text,
	"document" text,
	"made_by" uuid NOT NULL,
	"made_by_name" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cluster_tables" (
	"year_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"note" text NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_by_name" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cluster_years" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cluster_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"state" text DEFAULT 'opened' NOT NULL,
	"head_id" uuid NOT NULL,
	"deputy_id" uuid,
	"pledge" text DEFAULT '' NOT NULL,
	"dues" jsonb NOT NULL,
	"flags" integer DEFAULT 1 NOT NULL,
	"seed" text,
	"ranking" jsonb,
	"flag_ids" uuid[] DEFAULT '{}' NOT NULL,
	"flag_reason" text,
	"next_head_id" uuid,
	"next_deputy_id" uuid,
	"next_reason" text,
	"minutes" jsonb,
	"held_on" date,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clusters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"document" text,
	"decided_on" date,
	"note" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cluster_ballots" (
	"year_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"voter_id" uuid NOT NULL,
	"cast_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cluster_ballots_year_id_subject_voter_id_pk" PRIMARY KEY("year_id","subject","voter_id")
);
--> statement-breakpoint
CREATE TABLE "cluster_evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sheet_id" uuid NOT NULL,
	"criterion_key" text NOT NULL,
	"title" text NOT NULL,
	"file_id" uuid,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "cluster_marks" (
	"sheet_id" uuid NOT NULL,
	"criterion_key" text NOT NULL,
	"hand" text NOT NULL,
	"achieved" numeric,
	"target" numeric,
	"reason" text DEFAULT '' NOT NULL,
	"marked_by" uuid NOT NULL,
	"marked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cluster_marks_sheet_id_criterion_key_hand_pk" PRIMARY KEY("sheet_id","criterion_key","hand")
);
--> statement-breakpoint
CREATE TABLE "cluster_tallies" (
	"year_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"votes" integer NOT NULL,
	CONSTRAINT "cluster_tallies_year_id_subject_unit_id_pk" PRIMARY KEY("year_id","subject","unit_id")
);
--> statement-breakpoint
ALTER TABLE "cluster_members" ADD CONSTRAINT "cluster_members_cluster_id_clusters_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."clusters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_members" ADD CONSTRAINT "cluster_members_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_sheets" ADD CONSTRAINT "cluster_sheets_year_id_cluster_years_id_fk" FOREIGN KEY ("year_id") REFERENCES "public"."cluster_years"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_sheets" ADD CONSTRAINT "cluster_sheets_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_sheets" ADD CONSTRAINT "cluster_sheets_checker_id_units_id_fk" FOREIGN KEY ("checker_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_steps" ADD CONSTRAINT "cluster_steps_year_id_cluster_years_id_fk" FOREIGN KEY ("year_id") REFERENCES "public"."cluster_years"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_tables" ADD CONSTRAINT "cluster_tables_year_id_cluster_years_id_fk" FOREIGN KEY ("year_id") REFERENCES "public"."cluster_years"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_years" ADD CONSTRAINT "cluster_years_cluster_id_clusters_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."clusters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_years" ADD CONSTRAINT "cluster_years_head_id_units_id_fk" FOREIGN KEY ("head_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_years" ADD CONSTRAINT "cluster_years_deputy_id_units_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_years" ADD CONSTRAINT "cluster_years_next_head_id_units_id_fk" FOREIGN KEY ("next_head_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_years" ADD CONSTRAINT "cluster_years_next_deputy_id_units_id_fk" FOREIGN KEY ("next_deputy_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clusters" ADD CONSTRAINT "clusters_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_ballots" ADD CONSTRAINT "cluster_ballots_year_id_cluster_years_id_fk" FOREIGN KEY ("year_id") REFERENCES "public"."cluster_years"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_ballots" ADD CONSTRAINT "cluster_ballots_voter_id_units_id_fk" FOREIGN KEY ("voter_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_evidence" ADD CONSTRAINT "cluster_evidence_sheet_id_cluster_sheets_id_fk" FOREIGN KEY ("sheet_id") REFERENCES "public"."cluster_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_evidence" ADD CONSTRAINT "cluster_evidence_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_marks" ADD CONSTRAINT "cluster_marks_sheet_id_cluster_sheets_id_fk" FOREIGN KEY ("sheet_id") REFERENCES "public"."cluster_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_tallies" ADD CONSTRAINT "cluster_tallies_year_id_cluster_years_id_fk" FOREIGN KEY ("year_id") REFERENCES "public"."cluster_years"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_tallies" ADD CONSTRAINT "cluster_tallies_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cluster_members_of_cluster" ON "cluster_members" USING btree ("cluster_id","position");--> statement-breakpoint
CREATE INDEX "cluster_members_of_unit" ON "cluster_members" USING btree ("unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cluster_members_once" ON "cluster_members" USING btree ("cluster_id","unit_id") WHERE left_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "cluster_sheets_once" ON "cluster_sheets" USING btree ("year_id","unit_id");--> statement-breakpoint
CREATE INDEX "cluster_sheets_of_unit" ON "cluster_sheets" USING btree ("unit_id","state");--> statement-breakpoint
CREATE INDEX "cluster_sheets_by_checker" ON "cluster_sheets" USING btree ("checker_id","state");--> statement-breakpoint
CREATE INDEX "cluster_steps_of_year" ON "cluster_steps" USING btree ("year_id","made_at");--> statement-breakpoint
CREATE UNIQUE INDEX "cluster_tables_version" ON "cluster_tables" USING btree ("year_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "cluster_years_once" ON "cluster_years" USING btree ("cluster_id","year");--> statement-breakpoint
CREATE INDEX "cluster_years_by_head" ON "cluster_years" USING btree ("head_id","state");--> statement-breakpoint
CREATE INDEX "cluster_years_by_deputy" ON "cluster_years" USING btree ("deputy_id","state");--> statement-breakpoint
CREATE INDEX "clusters_of_agency" ON "clusters" USING btree ("agency_id","name");--> statement-breakpoint
CREATE INDEX "cluster_evidence_of_sheet" ON "cluster_evidence" USING btree ("sheet_id");--> statement-breakpoint
CREATE INDEX "cluster_evidence_of_file" ON "cluster_evidence" USING btree ("file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cluster_evidence_once" ON "cluster_evidence" USING btree ("sheet_id","criterion_key","title") WHERE withdrawn_at is null;