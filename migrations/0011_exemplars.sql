CREATE TYPE "public"."exemplar_stage" AS ENUM('detected', 'nurturing', 'recognised', 'replicating');--> statement-breakpoint
CREATE TYPE "public"."exemplar_standing" AS ENUM('active', 'suspended', 'withdrawn', 'struck_off');--> statement-breakpoint
CREATE TYPE "public"."holder_kind" AS ENUM('person', 'collective', 'household', 'outside_person', 'model');--> statement-breakpoint
CREATE TABLE "exemplar_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"exemplar_id" uuid NOT NULL,
	"life" text NOT NULL,
	"step" text NOT NULL,
	"leads_to" text NOT NULL,
	"happened_on" date NOT NULL,
	"reason" text,
	"document" text,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exemplars" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"plan_id" uuid,
	"kind_key" text NOT NULL,
	"kind_name" text NOT NULL,
	"holder_kind" "holder_kind" NOT NULL,
	"person_id" uuid,
	"collective_id" uuid,
	"name" text NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"unit_id" uuid NOT NULL,
	"field" text,
	"practice" text,
	"summary" text DEFAULT '' NOT NULL,
	"works_directly" boolean,
	"origin" text NOT NULL,
	"stage" "exemplar_stage" DEFAULT 'detected' NOT NULL,
	"standing" "exemplar_standing" DEFAULT 'active' NOT NULL,
	"detected_on" date NOT NULL,
	"nurtured_on" date,
	"recognised_on" date,
	"replicated_on" date,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"search_text" text GENERATED ALWAYS AS (vn_fold(name || ' ' || caption || ' ' || kind_name || ' ' || coalesce(practice, '') || ' ' || coalesce(field, ''))) STORED
);
--> statement-breakpoint
ALTER TABLE "exemplar_steps" ADD CONSTRAINT "exemplar_steps_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplars" ADD CONSTRAINT "exemplars_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplars" ADD CONSTRAINT "exemplars_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplars" ADD CONSTRAINT "exemplars_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplars" ADD CONSTRAINT "exemplars_collective_id_units_id_fk" FOREIGN KEY ("collective_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemplars" ADD CONSTRAINT "exemplars_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exemplar_steps_of_exemplar" ON "exemplar_steps" USING btree ("exemplar_id","made_at");--> statement-breakpoint
CREATE INDEX "exemplars_newest" ON "exemplars" USING btree ("agency_id","stage","detected_on");--> statement-breakpoint
CREATE INDEX "exemplars_of_unit" ON "exemplars" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "exemplars_of_person" ON "exemplars" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "exemplars_of_collective" ON "exemplars" USING btree ("collective_id");--> statement-breakpoint
CREATE INDEX "exemplars_of_plan" ON "exemplars" USING btree ("plan_id","kind_key");--> statement-breakpoint
CREATE INDEX "exemplars_search" ON "exemplars" USING gin ("search_text" gin_trgm_ops);