import { Hono } from "hono";
import { bookProofRoutes } from "./routes/book-proof.tsx";
import { bookRoutes } from "./routes/books.tsx";
import { channelRoutes } from "./routes/channels.tsx";
import { consentRoutes } from "./routes/consents.tsx";
import { handRoutes } from "./routes/hands.tsx";
import { listRoutes } from "./routes/list.tsx";
import { pictureRoutes } from "./routes/pictures.tsx";
import { quotaRoutes } from "./routes/quotas.tsx";
import { sendingRoutes } from "./routes/sendings.tsx";
import { storyRoutesOfOne } from "./routes/story.tsx";
import { textRoutes } from "./routes/text.tsx";

/** Stories and channels at their addresses. Fixed words stand before «:id». */
export const storyRoutes = new Hono()
  .route("/", listRoutes)
  .route("/", channelRoutes)
  .route("/", quotaRoutes)
  .route("/", bookRoutes)
  .route("/", bookProofRoutes)
  .route("/", storyRoutesOfOne)
  .route("/", textRoutes)
  .route("/", handRoutes)
  .route("/", consentRoutes)
  .route("/", pictureRoutes)
  .route("/", sendingRoutes);
