import { sql } from "drizzle-orm";
import { z } from "zod";

import { engagementState, engagementVerbsOf, type EngagementMover } from "#domain/providers/engagement";
import { id } from "#domain/input";
import { action } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { engagementSets, engagementsPage } from "#db/providers/engagements";
import { ownProviderId } from "#db/providers/own";
import { many } from "#db/statement";

export const engagementFilters = {
  filter: z
    .strictObject({ set: z.enum(engagementSets).optional(), provider: id("prv").optional() })
    .default({}),
};

/** Engagements, the latest first: all, those of one provider, those that go on. */
export const listEngagements = action({
  name: "providers.list-engagements",
  requires: "providers.read",
  access: "read_other",
  input: z.strictObject({ ...pageFields, ...engagementFilters }),
  refuses: ["cursor_invalid"],
  reads: (scope, { filter, ...page }) => ({
    rows: many(
      engagementsPage(
        scope,
        { set: filter.set, provider: filter.provider === undefined ? undefined : sql`${filter.provider}` },
        textAt(page),
        pageSize(page),
      ),
    ),
  }),
  async run(context, input, { rows }) {
    const list = `providers.list-engagements:${context.organisation.id}`;
    const { data, nextCursor } = await pageOf(context, list, input, rows, (row) => [row.id]);
    return { result: { data: data.map((row) => withState(row, "staff", context.now)), nextCursor } };
  },
});

/** The engagements of whoever asks. */
export const listOwnEngagements = action({
  name: "providers.list-own-engagements",
  requires: "providers.work",
  access: "portal_call",
  input: z.strictObject({
    ...pageFields,
    filter: z.strictObject({ set: z.enum(engagementSets).optional() }).default({}),
  }),
  refuses: ["cursor_invalid"],
  reads: (scope, { filter, ...page }) => ({
    rows: many(
      engagementsPage(
        scope,
        { set: filter.set, provider: ownProviderId(scope) },
        textAt(page),
        pageSize(page),
      ),
    ),
  }),
  async run(context, input, { rows }) {
    const list = `providers.list-own-engagements:${context.organisation.id}`;
    const { data, nextCursor } = await pageOf(context, list, input, rows, (row) => [row.id]);
    return { result: { data: data.map((row) => withState(row, "provider", context.now)), nextCursor } };
  },
});

const withState = <Row extends Parameters<typeof engagementState>[0]>(
  row: Row,
  mover: EngagementMover,
  now: number,
) => ({ ...row, state: engagementState(row, now), verbs: engagementVerbsOf(row, mover, now) });
