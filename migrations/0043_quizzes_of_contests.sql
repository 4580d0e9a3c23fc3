CREATE TABLE "contest_answers" (
	"paper_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"choice" integer,
	CONSTRAINT "contest_answers_paper_id_question_id_pk" PRIMARY KEY("paper_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "contest_papers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contest_id" uuid NOT NULL,
	"person_id" uuid,
	"unit_id" uuid,
	"name" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"seed" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"prediction" integer,
	"code_hash" text,
	"started_at" timestamp with time zone NOT NULL,
	"kept_at" timestamp with time zone,
	"entry_id" uuid,
	"right_count" integer,
	"counted" integer,
	"off" integer,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contest_questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contest_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"choices" text[] NOT NULL,
	"right_choice" integer NOT NULL,
	"source" text DEFAULT '' NOT NULL,
	"struck_at" timestamp with time zone,
	"struck_by" uuid,
	"struck_reason" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contests" ADD COLUMN "format" text DEFAULT 'writing' NOT NULL;--> statement-breakpoint
ALTER TABLE "contests" ADD COLUMN "drawn" integer;--> statement-breakpoint
ALTER TABLE "contests" ADD COLUMN "predicts" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "contest_answers" ADD CONSTRAINT "contest_answers_paper_id_contest_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."contest_papers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_answers" ADD CONSTRAINT "contest_answers_question_id_contest_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."contest_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_papers" ADD CONSTRAINT "contest_papers_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_papers" ADD CONSTRAINT "contest_papers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_papers" ADD CONSTRAINT "contest_papers_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_papers" ADD CONSTRAINT "contest_papers_entry_id_contest_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."contest_entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_questions" ADD CONSTRAINT "contest_questions_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_questions" ADD CONSTRAINT "contest_questions_struck_by_people_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_questions" ADD CONSTRAINT "contest_questions_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contest_answers_of_question" ON "contest_answers" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "contest_papers_of_contest" ON "contest_papers" USING btree ("contest_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "contest_papers_open_once" ON "contest_papers" USING btree ("contest_id","person_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "contest_papers_of_person" ON "contest_papers" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contest_papers_by_code" ON "contest_papers" USING btree ("code_hash") WHERE code_hash is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "contest_papers_of_entry" ON "contest_papers" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "contest_questions_of_contest" ON "contest_questions" USING btree ("contest_id","position");