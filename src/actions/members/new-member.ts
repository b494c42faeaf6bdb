import { eq, sql } from "drizzle-orm";

import { isComplete, sameNameKey, sortKeyOf, type Profile } from "#domain/members/profile";
import { foldForSearch } from "#domain/dossiers/search-text";
import type { LoginName } from "#domain/identity/login-name";
import type { ActionContext } from "#actions/action";
import { members, memberSeasons, type seasons } from "#db/members/schema";
import { counters } from "#db/organisations/schema";
import type { Write } from "#db/tenant";

export type NewMember = Profile & {
  email: string | null;
  loginName: LoginName;
  origin: (typeof members.$inferSelect)["origin"];
  /** The account of somebody who registers by themselves: their mailbox is proved already. */
  membershipId?: string;
};
type SeasonRow = typeof seasons.$inferSelect;

/** The columns that follow from others: order of lists, namesakes, search. */
export const derivedColumns = (member: Profile & { email: string | null; loginName: string }) => ({
  sortKey: sortKeyOf(member),
  sameNameKey: sameNameKey(member),
  searchText: foldForSearch(
    [member.lastName, member.firstName, member.loginName, member.email ?? ""].join(" "),
  ),
});

/** Writes a member, their number and what they owe for the season that runs. */
export function newMember(
  { tenant, now, newId }: Pick<ActionContext, "tenant" | "now" | "newId">,
  { loginName, membershipId = undefined, ...member }: NewMember,
  season: SeasonRow | undefined,
): { id: string; steps: Write[] } {
  const id = newId("mem");
  const completedAt = isComplete(member) ? now : null;
  const self = membershipId === undefined ? null : now;
  const row = {
    ...member,
    id,
    number: sql<number>`(select ${counters.value} from ${counters} where ${tenant.owns(counters, eq(counters.name, "members"))})`,
    loginName: loginName.shown,
    loginNameKey: loginName.key,
    membershipId: membershipId ?? null,
    accountAt: self,
    emailVerifiedAt: self,
    completedAt,
    createdAt: now,
    updatedAt: now,
    ...derivedColumns({ ...member, loginName: loginName.shown }),
  };
  const dues = season && {
    seasonId: season.id,
    memberId: id,
    amountCents: season.amountCents,
    readyAt: completedAt,
    createdAt: now,
  };
  return {
    id,
    steps: [
      tenant.nextOf("members"),
      // The number is the counter's, read in the batch that moves it.
      tenant.insert(members, asRow(row)),
      ...(dues ? [tenant.insert(memberSeasons, dues)] : []),
    ],
  };
}

/** Drizzle takes an expression wherever it takes a value; the model of a table only says values. */
const asRow = <T extends { number: unknown }>(row: T): Omit<T, "number"> & { number: number } =>
  row as Omit<T, "number"> & { number: number };
