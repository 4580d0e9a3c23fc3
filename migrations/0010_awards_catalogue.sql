CREATE TYPE "public"."award_cycle" AS ENUM('yearly', 'period', 'none');--> statement-breakpoint
CREATE TYPE "public"."award_family" AS ENUM('title', 'commendation', 'honour', 'recognition');--> statement-breakpoint
CREATE TYPE "public"."award_level" AS ENUM('grassroots', 'sector', 'state');--> statement-breakpoint
CREATE TABLE "award_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"award_id" uuid NOT NULL,
	"agency_id" uuid,
	"version" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"dated_by" text NOT NULL,
	"conditions" jsonb NOT NULL,
	"source" jsonb NOT NULL,
	"special" jsonb,
	"unverified" boolean DEFAULT false NOT NULL,
	"on" boolean DEFAULT true NOT NULL,
	"reason" text,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "award_rules_by_version" UNIQUE NULLS NOT DISTINCT("award_id","agency_id","version")
);
--> statement-breakpoint
CREATE TABLE "awards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"short" text NOT NULL,
	"family" "award_family" NOT NULL,
	"level" "award_level" NOT NULL,
	"cycle" "award_cycle" NOT NULL,
	"holders" text[] NOT NULL,
	"decider" text NOT NULL,
	"high" boolean DEFAULT false NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"plan_id" uuid,
	"search_text" text GENERATED ALWAYS AS (vn_fold(name || ' ' || short)) STORED,
	CONSTRAINT "awards_by_key" UNIQUE NULLS NOT DISTINCT("agency_id","key")
);
--> statement-breakpoint
ALTER TABLE "award_rules" ADD CONSTRAINT "award_rules_award_id_awards_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."awards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_rules" ADD CONSTRAINT "award_rules_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_rules" ADD CONSTRAINT "award_rules_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "award_rules_of_agency" ON "award_rules" USING btree ("agency_id","award_id");--> statement-breakpoint
CREATE INDEX "awards_of_plan" ON "awards" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "awards_search" ON "awards" USING gin ("search_text" gin_trgm_ops);