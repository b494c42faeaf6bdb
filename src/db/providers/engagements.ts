import { and, desc, eq, isNotNull, isNull, lt, or, sql, type SQL } from "drizzle-orm";

import { localeOf, mailboxOf } from "#db/providers/mailbox";
import { providers } from "#db/providers/schema";
import { engagements, serviceRequests, serviceSkills } from "#db/providers/requests-schema";
import type { Scope } from "#db/tenant";

export const engagementSets = ["ongoing", "over"] as const;
export type EngagementSet = (typeof engagementSets)[number];

const inSet: Readonly<Record<EngagementSet, SQL | undefined>> = {
  ongoing: and(isNull(engagements.doneAt), isNull(engagements.cancelledAt)),
  over: or(isNotNull(engagements.doneAt), isNotNull(engagements.cancelledAt)),
};

const columns = {
  id: engagements.id,
  requestId: engagements.requestId,
  providerId: engagements.providerId,
  providerName: sql<string>`${providers.name}`.as("provider_name"),
  priceCents: engagements.priceCents,
  startsAt: engagements.startsAt,
  endsAt: engagements.endsAt,
  createdAt: engagements.createdAt,
  startedAt: engagements.startedAt,
  doneAt: engagements.doneAt,
  cancelledAt: engagements.cancelledAt,
  cancelledBy: engagements.cancelledBy,
  cancelReason: engagements.cancelReason,
  movedAs: engagements.movedAs,
  movedBy: engagements.movedBy,
  version: engagements.version,
  number: sql<string>`${serviceRequests.number}`.as("number"),
  title: sql<string>`${serviceRequests.title}`.as("title"),
  place: sql<string>`${serviceRequests.place}`.as("place"),
  skillName: sql<string>`${serviceSkills.name}`.as("skill_name"),
};

const listed = (scope: Scope) =>
  scope.db
    .select(columns)
    .from(engagements)
    .innerJoin(
      providers,
      and(eq(providers.organisationId, engagements.organisationId), eq(providers.id, engagements.providerId)),
    )
    .innerJoin(
      serviceRequests,
      and(
        eq(serviceRequests.organisationId, engagements.organisationId),
        eq(serviceRequests.id, engagements.requestId),
      ),
    )
    .innerJoin(
      serviceSkills,
      and(
        eq(serviceSkills.organisationId, serviceRequests.organisationId),
        eq(serviceSkills.id, serviceRequests.skillId),
      ),
    );

/** Engagements, the latest first: of everybody or of one provider, ongoing, over, or all. */
export const engagementsPage = (
  scope: Scope,
  { set, provider }: { set: EngagementSet | undefined; provider: SQL | undefined },
  before: string | undefined,
  limit: number,
) =>
  listed(scope)
    .where(
      and(
        scope.owns(engagements),
        provider === undefined ? undefined : sql`${engagements.providerId} = ${provider}`,
        set === undefined ? undefined : inSet[set],
        before === undefined ? undefined : lt(engagements.id, before),
      ),
    )
    .orderBy(desc(engagements.id))
    .limit(limit);

export const engagementById = (scope: Scope, engagementId: string, ...conditions: SQL[]) =>
  listed(scope).where(scope.owns(engagements, eq(engagements.id, engagementId), ...conditions));

/** Whom to tell what became of one. */
export const engagementMailbox = (scope: Scope, engagementId: string) =>
  scope.db
    .select({ email: mailboxOf().as("email"), locale: localeOf().as("written_in") })
    .from(providers)
    .where(
      scope.owns(
        providers,
        sql`${providers.id} = (select ${engagements.providerId} from ${engagements} where ${scope.owns(engagements, eq(engagements.id, engagementId))})`,
      ),
    );

export type ListedEngagement = Awaited<ReturnType<typeof engagementById>>[number];
