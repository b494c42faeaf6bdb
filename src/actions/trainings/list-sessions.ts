import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { sessionState, startOfDay } from "#domain/trainings/sessions";
import { action } from "#actions/action";
import { numberAt, pageFields, pageOf, pageSize, textAt, type PageInput } from "#actions/page";
import { sessionById, sessionsAround, type SessionRow } from "#db/trainings/queries";
import { many, one } from "#db/statement";
import type { Scope } from "#db/tenant";

const input = z.strictObject({
  ...pageFields,
  filter: z.strictObject({ when: z.enum(["coming", "past"]).optional() }).default({}),
});

/** Sessions of the day and to come, soonest first, or past, latest first. */
export const listTrainingSessions = action({
  name: "trainings.list-sessions",
  requires: "trainings.read",
  access: "read_other",
  input,
  refuses: ["cursor_invalid"],
  reads: (scope, asked, now) => ({
    page: pageFor(scope, asked, asked.filter.when === "past", startOfDay(now), false),
  }),
  async run(context, asked, { page }) {
    const list = `trainings.list-sessions:${context.organisation.id}`;
    const found = await pageOf(context, list, asked, page, ({ startsAt, id: last }) => [startsAt, last]);
    return { result: { ...found, data: found.data.map((session) => withState(session, context.now)) } };
  },
});

/** The public list of the portal: sessions that are published and to come. */
export const listPublicSessions = action({
  name: "trainings.list-on-portal",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads: (scope, asked, now) => ({ page: pageFor(scope, asked, false, now, true) }),
  async run(context, asked, { page }) {
    const list = `trainings.list-on-portal:${context.organisation.id}`;
    const found = await pageOf(context, list, asked, page, ({ startsAt, id: last }) => [startsAt, last]);
    return { result: { ...found, data: found.data.map((session) => withState(session, context.now)) } };
  },
});

export const seeTrainingSession = action({
  name: "trainings.see-session",
  requires: "trainings.read",
  access: "read_other",
  input: z.strictObject({ sessionId: id("tse") }),
  refuses: ["not_found"],
  reads: (scope, { sessionId }) => ({ session: one(sessionById(scope, sessionId)) }),
  run({ now }, _input, { session }) {
    if (!session) throw new Refusal("not_found");
    return { result: withState(session, now) };
  },
});

/** The page of a session, for anyone; a cancelled one says so to who kept its address. */
export const seePublicSession = action({
  name: "trainings.see-on-portal",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({ sessionId: id("tse") }),
  refuses: ["not_found"],
  reads: (scope, { sessionId }) => ({ session: one(sessionById(scope, sessionId)) }),
  run({ now }, _input, { session }) {
    if (!session || session.publishedAt === null) throw new Refusal("not_found");
    return { result: withState(session, now) };
  },
});

function pageFor(scope: Scope, asked: PageInput, past: boolean, from: number, published: boolean) {
  const [startsAt, last] = [numberAt(asked, 0), textAt(asked, 1)];
  const after = startsAt !== undefined && last !== undefined ? { startsAt, id: last } : undefined;
  return many(sessionsAround(scope, { past, from, after, limit: pageSize(asked), published }));
}

export const withState = (session: SessionRow, now: number) => ({
  ...session,
  state: sessionState(session, now),
  full: session.taken >= session.capacity || session.waiting > 0,
});
