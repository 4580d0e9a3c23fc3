-- Plans written before kinds and criteria of exemplars were part of a pack have none.
UPDATE plans SET body = '{"criteria": [], "kinds": []}'::jsonb || body;--> statement-breakpoint
UPDATE plan_versions SET pack = '{"criteria": [], "kinds": []}'::jsonb || pack;
