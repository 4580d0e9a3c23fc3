import { Hono } from "hono";
import type { AskedOfExemplars } from "./asked.ts";
import { assessmentRoutes } from "./routes/assessments.tsx";
import { comparisonRoutes } from "./routes/comparison.tsx";
import { evidenceRoutes } from "./routes/evidence.tsx";
import { exemplarRoutesOfOne } from "./routes/exemplar.tsx";
import { introductionRoutes } from "./routes/introductions.tsx";
import { listRoutes } from "./routes/list.tsx";
import { nurturingRoutes } from "./routes/nurturing.tsx";
import { quietRoutes } from "./routes/quiet.tsx";
import { recognitionRoutes } from "./routes/recognitions.tsx";
import { registrationRoutes } from "./routes/registration.tsx";
import { replicationRoutes } from "./routes/replications.tsx";
import { selfAssessmentRoutes } from "./routes/self-assessments.tsx";
import { spreadRoutes } from "./routes/spread.tsx";
import { tipRoutes } from "./routes/tips.tsx";

/** Exemplars at their addresses. Fixed words stand before «:id». */
export function exemplarRoutes(asked: AskedOfExemplars) {
  return new Hono()
    .route("/", listRoutes)
    .route("/", tipRoutes)
    .route("/", registrationRoutes)
    .route("/", selfAssessmentRoutes)
    .route("/", nurturingRoutes)
    .route("/", spreadRoutes)
    .route("/", replicationRoutes)
    .route("/", recognitionRoutes(asked))
    .route("/", comparisonRoutes)
    .route("/", quietRoutes)
    .route("/", assessmentRoutes)
    .route("/", evidenceRoutes)
    .route("/", introductionRoutes)
    .route("/", exemplarRoutesOfOne(asked));
}
