ALTER TABLE "obligations" DROP CONSTRAINT "obligations_plan_id_plans_id_fk";
--> statement-breakpoint
ALTER TABLE "obligations" DROP CONSTRAINT "obligations_unit_id_units_id_fk";
