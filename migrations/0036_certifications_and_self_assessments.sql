CREATE TABLE "registration_self_assessments" (
	"list_id" uuid PRIMARY KEY NOT NULL,
	"criteria" jsonb NOT NULL,
	"marks" jsonb NOT NULL,
	"done_on" date,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "certifications" ADD COLUMN "title" text;--> statement-breakpoint
ALTER TABLE "certifications" ADD COLUMN "post" text;--> statement-breakpoint
ALTER TABLE "certifications" ADD COLUMN "from_year" smallint;--> statement-breakpoint
ALTER TABLE "certifications" ADD COLUMN "withdrawn_on" date;--> statement-breakpoint
ALTER TABLE "certifications" ADD COLUMN "withdrawal_reason" text;--> statement-breakpoint
ALTER TABLE "certifications" ADD COLUMN "withdrawn_by" text;--> statement-breakpoint
ALTER TABLE "registration_self_assessments" ADD CONSTRAINT "registration_self_assessments_list_id_registration_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."registration_lists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certifications" ADD CONSTRAINT "withdrawn_for_a_reason" CHECK ((withdrawn_on is null) = (withdrawal_reason is null));