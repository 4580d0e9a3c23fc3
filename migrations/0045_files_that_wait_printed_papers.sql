ALTER TABLE "contest_papers" ADD COLUMN "print_number" integer;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "waits_in" text;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "mark_hash" text;--> statement-breakpoint
CREATE UNIQUE INDEX "contest_papers_printed" ON "contest_papers" USING btree ("contest_id","print_number") WHERE print_number is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "files_by_mark" ON "files" USING btree ("mark_hash") WHERE mark_hash is not null;--> statement-breakpoint
CREATE INDEX "files_waiting" ON "files" USING btree ("waits_in") WHERE waits_in is not null;