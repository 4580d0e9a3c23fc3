CREATE TABLE "book_stories" (
	"book_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "book_stories_book_id_story_id_pk" PRIMARY KEY("book_id","story_id")
);
--> statement-breakpoint
CREATE TABLE "books" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"title" text NOT NULL,
	"subtitle" text DEFAULT '' NOT NULL,
	"foreword" text DEFAULT '' NOT NULL,
	"place_and_year" text DEFAULT '' NOT NULL,
	"grouped_by" text DEFAULT 'none' NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"stage" text,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"told_at" timestamp with time zone,
	"contents" jsonb,
	"made_at" timestamp with time zone,
	"made_by" uuid,
	"a5_file_id" uuid,
	"a4_file_id" uuid,
	"epub_file_id" uuid,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "book_stories" ADD CONSTRAINT "book_stories_book_id_books_id_fk" FOREIGN KEY ("book_id") REFERENCES "public"."books"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "book_stories" ADD CONSTRAINT "book_stories_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "books" ADD CONSTRAINT "books_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "books" ADD CONSTRAINT "books_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "books" ADD CONSTRAINT "books_a5_file_id_files_id_fk" FOREIGN KEY ("a5_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "books" ADD CONSTRAINT "books_a4_file_id_files_id_fk" FOREIGN KEY ("a4_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "books" ADD CONSTRAINT "books_epub_file_id_files_id_fk" FOREIGN KEY ("epub_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "books" ADD CONSTRAINT "books_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "book_stories_in_order" ON "book_stories" USING btree ("book_id","position");--> statement-breakpoint
CREATE INDEX "book_stories_of_story" ON "book_stories" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "books_newest" ON "books" USING btree ("agency_id","created_at");--> statement-breakpoint
CREATE INDEX "books_of_a5_file" ON "books" USING btree ("a5_file_id");--> statement-breakpoint
CREATE INDEX "books_of_a4_file" ON "books" USING btree ("a4_file_id");--> statement-breakpoint
CREATE INDEX "books_of_epub_file" ON "books" USING btree ("epub_file_id");