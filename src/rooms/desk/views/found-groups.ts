import { day } from "#kernel/web/index.tsx";
import type { Found } from "../queries/search.ts";

/** What was found of one kind: how many there are, the way to the whole list, and the first of them. */
export type FoundGroup = {
  title: string;
  n: number;
  all?: string;
  things: { href: string; words: string; soft: string }[];
};

/** Everything found, kind by kind, in the order of a year's work. */
export function groupsOf(found: Found, words: string): FoundGroup[] {
  const q = encodeURIComponent(words);
  return [...ofPlans(found, q), ...ofTheYear(found, q), ...ofPublicity(found, q), ...ofPeople(found, q)];
}

function ofPlans({ plans, duties }: Found, q: string): FoundGroup[] {
  return [
    {
      ...{ title: "Kế hoạch", n: plans.total, all: `/plans?search=${q}` },
      things: plans.lines.map(({ id, number, title }) => ({
        ...{ href: `/plans/${id}`, words: number ?? "Bản thảo", soft: title },
      })),
    },
    {
      ...{ title: "Việc của kế hoạch", n: duties.length },
      things: duties.map(({ obligationId, planId, planNumber, key, title }) => ({
        href: obligationId === null ? `/plans/${planId}/duties/${key}` : `/obligations/${obligationId}`,
        ...{ words: title, soft: `Kế hoạch ${planNumber}` },
      })),
    },
  ];
}

function ofTheYear({ movements, initiatives, clusters, exemplars, windows }: Found, q: string): FoundGroup[] {
  return [
    {
      ...{ title: "Phong trào thi đua", n: movements.total, all: `/movements?search=${q}` },
      things: movements.lines.map(({ id, name, number, ownerName }) => ({
        ...{ href: `/movements/${id}`, words: name, soft: joined(number, ownerName) },
      })),
    },
    {
      ...{ title: "Sáng kiến, đề tài", n: initiatives.total, all: `/initiatives?search=${q}` },
      things: initiatives.lines.map(({ id, title, authors, unitName, year }) => ({
        ...{ href: `/initiatives/${id}`, words: title, soft: joined(authors, unitName, `năm ${year}`) },
      })),
    },
    {
      ...{ title: "Cụm, khối thi đua", n: clusters.total, all: "/clusters" },
      things: clusters.lines.map(({ id, name, members }) => ({
        ...{ href: `/clusters/${id}`, words: name, soft: `${members} thành viên` },
      })),
    },
    {
      ...{ title: "Điển hình", n: exemplars.total, all: `/exemplars?search=${q}` },
      things: exemplars.lines.map(({ id, name, kindName, unitName }) => ({
        ...{ href: `/exemplars/${id}`, words: name, soft: joined(kindName, unitName) },
      })),
    },
    {
      ...{ title: "Lấy ý kiến Nhân dân", n: windows.total, all: `/opinion-windows?search=${q}` },
      things: windows.lines.map(({ id, title, opensOn, subjects }) => ({
        ...{ href: `/opinion-windows/${id}`, words: title, soft: joined(`từ ${day(opensOn)}`, `${subjects} tên`) },
      })),
    },
  ];
}

function ofPublicity({ stories, events, contests }: Found, q: string): FoundGroup[] {
  return [
    {
      ...{ title: "Tin bài", n: stories.total, all: `/stories?search=${q}` },
      things: stories.lines.map(({ id, title, exemplarName, unitName }) => ({
        ...{ href: `/stories/${id}`, words: title, soft: joined(exemplarName, unitName) },
      })),
    },
    {
      ...{ title: "Sự kiện", n: events.total, all: `/events?search=${q}` },
      things: events.lines.map(({ id, title, startsOn, place }) => ({
        ...{ href: `/events/${id}`, words: title, soft: joined(day(startsOn), place) },
      })),
    },
    {
      ...{ title: "Cuộc thi", n: contests.total, all: `/contests?search=${q}` },
      things: contests.lines.map(({ id, name, organiser, ownerName, endsOn }) => ({
        ...{ href: `/contests/${id}`, words: name, soft: joined(organiser || ownerName, `đến ${day(endsOn)}`) },
      })),
    },
  ];
}

function ofPeople({ units, people }: Found, q: string): FoundGroup[] {
  return [
    {
      ...{ title: "Đơn vị", n: units.total, all: `/units?q=${q}` },
      things: units.lines.map(({ id, name, kind }) => ({
        ...{ href: `/units/${id}`, words: name, soft: kind ?? "" },
      })),
    },
    {
      ...{ title: "Người", n: people.length, all: `/people?q=${q}` },
      things: people.map(({ id, name, title, unitName }) => ({
        ...{ href: `/people/${id}`, words: name, soft: joined(title, unitName) },
      })),
    },
  ];
}

const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(", ");
