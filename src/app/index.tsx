import { Hono } from "hono";
import { compress } from "hono/compress";
import type { Door } from "#kernel/auth/index.ts";
import type { Clock } from "#kernel/clock.ts";
import type { Db } from "#kernel/db/index.ts";
import { fileRoutes } from "#kernel/files/index.ts";
import type { Jobs } from "#kernel/jobs/index.ts";
import { type Assets, frameAhead, type LogFault, onError, onNotFound, seeOther, site } from "#kernel/web/index.tsx";
import { limitedBody } from "#kernel/web/security/body-limit.ts";
import { csrf } from "#kernel/web/security/csrf.ts";
import { secureHeaders } from "#kernel/web/security/headers.ts";
import { addressOf, rateLimit } from "#kernel/web/security/rate-limit.ts";
import "#kernel/web/request.ts";
import {
  accountRefusals,
  accountRoutes,
  doorRoutes,
  personAccountRoutes,
  readStartCode,
} from "#rooms/accounts/index.ts";
import { awardRefusals, awardRoutes } from "#rooms/awards/index.ts";
import { ceremonyRefusals, ceremonyRoutes, holdsEventFileFor } from "#rooms/ceremonies/index.ts";
import { clusterRefusals, clusterRoutes, holdsClusterFileFor } from "#rooms/clusters/index.ts";
import { contestRefusals, contestRoutes, holdsContestFileFor, publicContestRoutes } from "#rooms/contests/index.ts";
import { calendarFeedRoutes, deskRoutes } from "#rooms/desk/index.ts";
import { exemplarRefusals, exemplarRoutes, holdsExemplarFileFor, publicTipRoutes } from "#rooms/exemplars/index.ts";
import { holdsInitiativeFileFor, initiativeRefusals, initiativeRoutes } from "#rooms/initiatives/index.ts";
import { holdsDecisionFileFor, ledgerRefusals, ledgerRoutes } from "#rooms/ledger/index.ts";
import { holdsMovementFileFor, movementRefusals, movementRoutes } from "#rooms/movements/index.ts";
import { opinionRefusals, opinionRoutes, publicOpinionRoutes } from "#rooms/opinions/index.ts";
import { organisationRefusals, organisationRoutes, retentionRoutes } from "#rooms/organisation/index.ts";
import { planReaderRefusals, planReaderRoutes } from "#rooms/plan-reader/index.ts";
import { holdsFileFor, planRefusals, planRoutes } from "#rooms/plans/index.ts";
import { portalRoutes } from "#rooms/portal/index.ts";
import { registrationRefusals, registrationRoutes } from "#rooms/registrations/index.ts";
import { holdsStoryFileFor, storyRefusals, storyRoutes } from "#rooms/stories/index.ts";
import { askedAbove, askedOfExemplars, askedOfMovements } from "./asked-above.ts";
import { frameOf } from "./frame.ts";
import { reader, signedIn } from "./reader.ts";
import { strangersKept } from "./strangers.ts";
import { subscribe } from "./subscriptions.ts";

/** What the application is put together from. */
export type Parts = {
  db: Db;
  door: Door;
  clock: Clock;
  jobs: () => Jobs | undefined;
  assets: Assets;
  secret: string;
  publicUrl: string;
  practice: boolean;
  dataFolder: string;
  logFault: LogFault;
  /** How often one account may ask in a minute; unless said, {@link requestsAMinute}. */
  requestsAMinute?: number;
};

/** Nobody works so fast; a script that runs away is stopped. */
const requestsAMinute = 600;

/** Refusal sentences of all rooms, by code. */
const sentences = {
  ...organisationRefusals,
  ...accountRefusals,
  ...planRefusals,
  ...planReaderRefusals,
  ...movementRefusals,
  ...registrationRefusals,
  ...exemplarRefusals,
  ...opinionRefusals,
  ...initiativeRefusals,
  ...ledgerRefusals,
  ...awardRefusals,
  ...storyRefusals,
  ...clusterRefusals,
  ...contestRefusals,
  ...ceremonyRefusals,
};

/** Rooms that show files, asked one after the other. */
const filesAreHeldBy = [
  holdsFileFor,
  holdsDecisionFileFor,
  holdsExemplarFileFor,
  holdsInitiativeFileFor,
  holdsMovementFileFor,
  holdsStoryFileFor,
  holdsClusterFileFor,
  holdsContestFileFor,
  holdsEventFileFor,
];

/** Every room at its address. */
export function application(parts: Parts): Hono {
  subscribe();
  const https = parts.publicUrl.startsWith("https:");
  const app = new Hono();
  app.onError(onError(parts.logFault)).notFound(onNotFound);

  app.use(secureHeaders({ https }));
  app.get("/assets/*", (c) => parts.assets.serve(c));
  app.use(compress());

  app.use(async (c, next) => {
    c.set("db", parts.db);
    c.set("door", parts.door);
    c.set("dataFolder", parts.dataFolder);
    c.set("jobs", parts.jobs);
    c.set("publicUrl", parts.publicUrl);
    await next();
  });
  app.use(site({ assets: parts.assets, sentences, frameOf }), limitedBody());
  app.route("/", portalRoutes({ clock: parts.clock }));
  const knocking = rateLimit({
    rate: { max: 60, seconds: 60 },
    keyOf: addressOf,
    when: (c) => c.req.method === "POST",
  });
  app.use("/sign-in/*", knocking);
  app.use(reader(parts.clock));
  app.route("/", calendarFeedRoutes);
  app.use(
    csrf({ secret: parts.secret, https, publicUrl: parts.publicUrl, sessionOf: (c) => c.get("sessionToken") ?? null }),
  );

  app.route("/", doorRoutes({ practice: parts.practice, startCode: () => readStartCode(parts.dataFolder) }));
  app.route("/", publicTipRoutes({ secret: parts.secret }));
  app.route("/", publicContestRoutes({ secret: parts.secret }));
  app.route("/", publicOpinionRoutes({ secret: parts.secret }));
  app.use(signedIn);
  const rate = { max: parts.requestsAMinute ?? requestsAMinute, seconds: 60 };
  app.use(rateLimit({ rate, keyOf: (c) => c.var.officer.accountId }));
  app.use(frameAhead);
  app.get("/", (c) => seeOther(c, "/desk"));
  app.route("/account", accountRoutes);
  app.route("/files", fileRoutes(filesAreHeldBy));
  app.route("/", personAccountRoutes);
  app.route("/", organisationRoutes);
  app.route("/", retentionRoutes(strangersKept));
  app.route("/", ledgerRoutes);
  app.route("/", planRoutes);
  app.route("/", planReaderRoutes);
  app.route("/", movementRoutes(askedOfMovements));
  app.route("/", registrationRoutes);
  app.route("/", awardRoutes(askedAbove));
  app.route("/", initiativeRoutes);
  app.route("/", exemplarRoutes(askedOfExemplars));
  app.route("/", opinionRoutes);
  app.route("/", storyRoutes);
  app.route("/", contestRoutes);
  app.route("/", clusterRoutes);
  app.route("/", ceremonyRoutes({ secret: parts.secret }));
  app.route("/", deskRoutes);
  return app;
}
