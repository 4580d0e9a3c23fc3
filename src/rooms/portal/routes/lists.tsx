import { type Context, Hono } from "hono";
import type { Clock } from "#kernel/clock.ts";
import { notFound } from "#kernel/not-found.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { addressOf, rateLimit } from "#kernel/web/security/rate-limit.ts";
import { type CheckedPrize, checkContestCertificate } from "#rooms/contests/index.ts";
import { publicStories } from "#rooms/stories/index.ts";
import {
  type Checked,
  checkCertificate,
  decisionYears,
  publicDecision,
  publicDecisions,
} from "../queries/decisions.ts";
import { exemplarChoices, publicExemplarById, publicExemplars } from "../queries/exemplars.ts";
import { publicMovement, publicMovements, publicPlans } from "../queries/movements.ts";
import { CertificatePage } from "../views/decisions/CertificatePage.tsx";
import { DecisionPage, namesPerPage } from "../views/decisions/DecisionPage.tsx";
import { DecisionsPage, decisionsPerPage } from "../views/decisions/DecisionsPage.tsx";
import { ExemplarPage } from "../views/exemplars/ExemplarPage.tsx";
import { ExemplarsPage, exemplarsPerPage } from "../views/exemplars/ExemplarsPage.tsx";
import { MovementPage } from "../views/movements/MovementPage.tsx";
import { MovementsPage, movementsPerPage } from "../views/movements/MovementsPage.tsx";
import { askEachTime, type Opened, opened } from "./opened.tsx";
import { certificateQuery, listed, listQuery } from "./queries.ts";

/** A form that answers whether a name goes with a number is asked seldom: nobody tries names by the hundred. */
const seldom = () => rateLimit({ rate: { max: 30, seconds: 60 }, keyOf: addressOf });

/** Điển hình, phong trào, quyết định, kiểm tra giấy chứng nhận. */
export function portalListRoutes(parts: { clock: Clock }): Hono {
  return new Hono()
    .get("/dien-hinh/:agency", async (c) => exemplarList(c, await opened(c, parts.clock)))
    .get("/dien-hinh/:agency/:id", async (c) => exemplar(c, await opened(c, parts.clock)))
    .get("/phong-trao/:agency", async (c) => movementList(c, await opened(c, parts.clock)))
    .get("/phong-trao/:agency/:id", async (c) => {
      const { portal, agency, today } = await opened(c, parts.clock);
      const movement = (await publicMovement(c.var.db, agency.id, c.req.param("id"), today)) ?? notFound();
      c.header("cache-control", askEachTime);
      return render(c, <MovementPage portal={portal} movement={movement} />);
    })
    .get("/quyet-dinh/:agency", async (c) => decisionList(c, await opened(c, parts.clock)))
    .get("/quyet-dinh/:agency/:id{[0-9a-f-]{36}}", async (c) => decision(c, await opened(c, parts.clock)))
    .get("/kiem-tra-giay-chung-nhan/:agency", seldom(), async (c) => certificate(c, await opened(c, parts.clock)));
}

async function exemplarList(c: Context, { portal, agency, today }: Opened): Promise<Response> {
  const query = listed(readQuery(c, listQuery));
  const filter = {
    ...(query.search ? { search: query.search } : {}),
    ...(query.field ? { field: query.field } : {}),
    ...(query.unit ? { unitId: query.unit } : {}),
    ...(query.year ? { year: Number(query.year) } : {}),
    ...(query.holder ? { holder: query.holder } : {}),
  };
  const part = { limit: exemplarsPerPage, offset: (query.page - 1) * exemplarsPerPage };
  const [found, choices] = await Promise.all([
    publicExemplars(c.var.db, agency.id, today, filter, part),
    exemplarChoices(c.var.db, agency.id, today),
  ]);
  c.header("cache-control", askEachTime);
  return render(c, <ExemplarsPage portal={portal} query={query} found={found} choices={choices} />);
}

async function exemplar(c: Context, { portal, agency, now, today }: Opened): Promise<Response> {
  const found = (await publicExemplarById(c.var.db, agency.id, c.req.param("id") ?? "", today)) ?? notFound();
  const stories = await publicStories(c.var.db, agency.id, now, { exemplarId: found.id }, { limit: 8 });
  c.header("cache-control", askEachTime);
  return render(c, <ExemplarPage portal={portal} exemplar={found} stories={stories} />);
}

async function movementList(c: Context, { portal, agency, today }: Opened): Promise<Response> {
  const { page } = listed(readQuery(c, listQuery));
  const part = { limit: movementsPerPage, offset: (page - 1) * movementsPerPage };
  const [found, plans] = await Promise.all([
    publicMovements(c.var.db, agency.id, today, part),
    publicPlans(c.var.db, agency.id, agency.rootUnitId, today),
  ]);
  c.header("cache-control", askEachTime);
  return render(c, <MovementsPage portal={portal} found={found} plans={plans} page={page} today={today} />);
}

async function decisionList(c: Context, { portal, agency, today }: Opened): Promise<Response> {
  const { page, year } = listed(readQuery(c, listQuery));
  const filter = year ? { year: Number(year) } : {};
  const part = { limit: decisionsPerPage, offset: (page - 1) * decisionsPerPage };
  const [found, years] = await Promise.all([
    publicDecisions(c.var.db, agency.id, today, filter, part),
    decisionYears(c.var.db, agency.id, today),
  ]);
  c.header("cache-control", askEachTime);
  return render(c, <DecisionsPage portal={portal} query={{ year, page }} found={found} years={years} />);
}

async function decision(c: Context, { portal, agency, today }: Opened): Promise<Response> {
  const { page } = listed(readQuery(c, listQuery));
  const part = { limit: namesPerPage, offset: (page - 1) * namesPerPage };
  const found = (await publicDecision(c.var.db, agency.id, c.req.param("id") ?? "", today, part)) ?? notFound();
  c.header("cache-control", askEachTime);
  return render(c, <DecisionPage portal={portal} decision={found} page={page} />);
}

async function certificate(c: Context, { portal, agency, today }: Opened): Promise<Response> {
  const { so: number, ten: name } = readQuery(c, certificateQuery);
  const asked = number !== "" && name !== "";
  const [held, prizes] = asked
    ? await Promise.all([
        checkCertificate(c.var.db, agency.id, { number, name }, today),
        checkContestCertificate(c.var.db, agency.id, { number, name }),
      ])
    : [null, []];
  const found = held && [...held, ...prizes.map(asChecked)];
  return render(c, <CertificatePage portal={portal} query={{ number, name }} found={found} />);
}

/** A prize of a contest, as the check of certificates tells it. */
function asChecked({ name, prize, contest, place, number, decidedOn, decidedBy, revokedOn }: CheckedPrize): Checked {
  const award = `${prize}, ${contest}`;
  return { name, award, unitName: place, number, decidedOn, decidedBy, revokedOn, decisionId: null };
}
