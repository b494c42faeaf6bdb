import { z } from "zod";

import { ftsPrefixQuery } from "#domain/members/search";
import { memberStates } from "#domain/members/gates";
import { gatesOf, hasFullAccess, memberState } from "#domain/members/gates";
import { action } from "#actions/action";
import { numberAt, pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { memberPage, memberSearchPage, type ListedMember } from "#db/members/list";
import { runningSeasonId } from "#db/members/queries";
import type { Scope } from "#db/tenant";

/** What a list of members can be asked, on screen or for an export. */
export const memberFilters = {
  q: z.string().max(200).optional(),
  filter: z
    .strictObject({
      state: z.enum(memberStates).optional(),
      email: z.enum(["none"]).optional(),
      dues: z.enum(["paid", "unpaid"]).optional(),
    })
    .default({}),
};
const input = z.strictObject({ ...memberFilters, ...pageFields });
type Query = z.output<typeof input>;

/** The members in the order of their names; searched (no accents needed) or by their dues, the latest created first. */
export const listMembers = action({
  name: "members.list",
  requires: "members.read",
  access: "read_other",
  input,
  refuses: ["cursor_invalid"],
  reads: (scope, query, now) => ({ page: pageOfMembers(scope, query, now, pageSize(query)) }),
  async run(context, query, { page }) {
    const list = `members.list:${context.organisation.id}`;
    const found = await pageOf(context, list, query, page, (row) => positionOf(query, row));
    return {
      result: {
        ...found,
        data: found.data.map((member) => ({
          ...member,
          state: memberState(member),
          gates: gatesOf(member, context.now),
          fullAccess: hasFullAccess(member, context.now),
        })),
      },
    };
  },
});

export type MemberQuery = Pick<Query, "q" | "filter" | "cursor" | "limit">;

/** The page of a list or of a search, whichever is asked. */
export function pageOfMembers(scope: Scope, query: MemberQuery, now: number, limit: number) {
  const filter = {
    state: query.filter.state ?? "active",
    withoutEmail: query.filter.email === "none",
    dues: query.filter.dues,
  };
  const season = runningSeasonId(scope, now);
  if (isSearched(query))
    return memberSearchPage(scope, season, filter, wordsOf(query), numberAt(query), limit);
  const [sortKey, id] = [textAt(query, 0), textAt(query, 1)];
  const after = sortKey !== undefined && id !== undefined ? { sortKey, id } : undefined;
  return memberPage(scope, season, filter, after, limit);
}

const wordsOf = ({ q }: Pick<Query, "q">): string | null => (q === undefined ? null : ftsPrefixQuery(q));

/** What the order of names is not kept for. */
const isSearched = (query: Pick<Query, "q" | "filter">): boolean =>
  wordsOf(query) !== null ||
  query.filter.dues !== undefined ||
  (query.filter.email !== undefined && (query.filter.state ?? "active") !== "active");

const positionOf = (query: Query, row: ListedMember) =>
  isSearched(query) ? [row.searchRow] : [row.sortKey, row.id];
