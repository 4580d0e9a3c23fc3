CREATE TYPE "public"."recognition_state" AS ENUM('proposed', 'returned', 'before_council', 'recognised', 'refused', 'withdrawn');--> statement-breakpoint
CREATE TABLE "recognition_certificates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recognition_id" uuid NOT NULL,
	"about" text NOT NULL,
	"certifier" text NOT NULL,
	"certifier_post" text NOT NULL,
	"certified_on" date NOT NULL,
	"note" text,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recognitions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"exemplar_id" uuid NOT NULL,
	"award_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"from_year" smallint,
	"state" "recognition_state" DEFAULT 'proposed' NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_on" date NOT NULL,
	"proposal" text,
	"put_forward_on" date,
	"submission" text,
	"special_reason" text,
	"note" text,
	"decision_number" text,
	"decided_on" date,
	"decided_by" text,
	"signer" text,
	"held_award_id" uuid,
	"judged" jsonb,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "recognition_certificates" ADD CONSTRAINT "recognition_certificates_recognition_id_recognitions_id_fk" FOREIGN KEY ("recognition_id") REFERENCES "public"."recognitions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognitions" ADD CONSTRAINT "recognitions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognitions" ADD CONSTRAINT "recognitions_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognitions" ADD CONSTRAINT "recognitions_award_id_awards_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."awards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "certified_once" ON "recognition_certificates" USING btree ("recognition_id","about");--> statement-breakpoint
CREATE UNIQUE INDEX "one_recognition_a_year" ON "recognitions" USING btree ("exemplar_id","award_id","year") WHERE state not in ('refused', 'withdrawn');--> statement-breakpoint
CREATE INDEX "recognitions_of_exemplar" ON "recognitions" USING btree ("exemplar_id","year");--> statement-breakpoint
CREATE INDEX "recognitions_of_agency" ON "recognitions" USING btree ("agency_id","state","year");--> statement-breakpoint
CREATE INDEX "recognitions_of_award" ON "recognitions" USING btree ("award_id","state");