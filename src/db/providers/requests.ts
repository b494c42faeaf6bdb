import { and, asc, desc, eq, isNotNull, isNull, lt, sql, type SQL } from "drizzle-orm";

import { localeOf, mailboxOf } from "#db/providers/mailbox";
import { providers } from "#db/providers/schema";
import { engagements, serviceRequests, serviceResponses, serviceSkills } from "#db/providers/requests-schema";
import { many, one, type Read } from "#db/statement";
import type { Scope } from "#db/tenant";

/** One index each: those to offer, those being answered or chosen, those that are over. */
export const requestSets = ["received", "offered", "closed"] as const;
export type RequestSet = (typeof requestSets)[number];

const inSet: Readonly<Record<RequestSet, SQL | undefined>> = {
  received: and(isNull(serviceRequests.offeredAt), isNull(serviceRequests.closedAt)),
  offered: and(isNotNull(serviceRequests.offeredAt), isNull(serviceRequests.closedAt)),
  closed: isNotNull(serviceRequests.closedAt),
};

const ofSkill = and(
  eq(serviceSkills.organisationId, serviceRequests.organisationId),
  eq(serviceSkills.id, serviceRequests.skillId),
);
const skillName = sql<string>`${serviceSkills.name}`.as("skill_name");

/** The requests of a set, or all, the latest first. */
export const requestsPage = (
  scope: Scope,
  set: RequestSet | undefined,
  before: string | undefined,
  limit: number,
) =>
  scope.db
    .select({
      id: serviceRequests.id,
      number: serviceRequests.number,
      title: serviceRequests.title,
      skillId: serviceRequests.skillId,
      skillName,
      area: serviceRequests.area,
      place: serviceRequests.place,
      startsAt: serviceRequests.startsAt,
      contactName: serviceRequests.contactName,
      source: serviceRequests.source,
      createdAt: serviceRequests.createdAt,
      offeredAt: serviceRequests.offeredAt,
      answersUntil: serviceRequests.answersUntil,
      closedAt: serviceRequests.closedAt,
      closedAs: serviceRequests.closedAs,
      offers: serviceRequests.offers,
      answers: serviceRequests.answers,
      engagements: serviceRequests.engagements,
    })
    .from(serviceRequests)
    .innerJoin(serviceSkills, ofSkill)
    .where(
      and(
        scope.owns(serviceRequests),
        set === undefined ? undefined : inSet[set],
        before === undefined ? undefined : lt(serviceRequests.id, before),
      ),
    )
    .orderBy(desc(serviceRequests.id))
    .limit(limit);

export const requestById = (scope: Scope, requestId: string) =>
  scope.db
    .select()
    .from(serviceRequests)
    .where(scope.owns(serviceRequests, eq(serviceRequests.id, requestId)));

/** Answers are compared side by side: this many are read. */
export const mostAnswers = 200;

/** A request, its skill, and everything that was answered to it: those who said yes first, the cheapest first. */
export const wholeRequest = (scope: Scope, requestId: string) => ({
  request: one(requestById(scope, requestId)),
  skill: one(
    scope.db
      .select({ name: serviceSkills.name })
      .from(serviceSkills)
      .where(
        scope.owns(
          serviceSkills,
          sql`${serviceSkills.id} = (select skill_id from ${serviceRequests} where ${scope.owns(serviceRequests, eq(serviceRequests.id, requestId))})`,
        ),
      ),
  ),
  responses: many(
    scope.db
      .select({
        providerId: serviceResponses.providerId,
        providerName: sql<string>`${providers.name}`.as("provider_name"),
        doneEngagements: providers.doneEngagements,
        answeredAt: serviceResponses.answeredAt,
        declined: serviceResponses.declined,
        priceCents: serviceResponses.priceCents,
        message: serviceResponses.message,
        withdrawnAt: serviceResponses.withdrawnAt,
        chosenAt: serviceResponses.chosenAt,
        choiceMessage: serviceResponses.choiceMessage,
        engagementId: sql<string | null>`${engagements.id}`.as("engagement_id"),
      })
      .from(serviceResponses)
      .innerJoin(
        providers,
        and(
          eq(providers.organisationId, serviceResponses.organisationId),
          eq(providers.id, serviceResponses.providerId),
        ),
      )
      .leftJoin(
        engagements,
        and(
          eq(engagements.organisationId, serviceResponses.organisationId),
          eq(engagements.requestId, serviceResponses.requestId),
          eq(engagements.providerId, serviceResponses.providerId),
        ),
      )
      .where(scope.owns(serviceResponses, eq(serviceResponses.requestId, requestId)))
      .orderBy(
        asc(serviceResponses.declined),
        asc(serviceResponses.priceCents),
        asc(serviceResponses.providerId),
      )
      .limit(mostAnswers),
  ),
});

/** A request and whoever answered it, with the address to tell them what was decided. */
export const requestWithAnswers = (scope: Scope, requestId: string) => ({
  request: one(requestById(scope, requestId)),
  answers: many(
    scope.db
      .select({
        providerId: serviceResponses.providerId,
        email: mailboxOf().as("email"),
        locale: localeOf().as("written_in"),
        answeredAt: serviceResponses.answeredAt,
        declined: serviceResponses.declined,
        priceCents: serviceResponses.priceCents,
        withdrawnAt: serviceResponses.withdrawnAt,
        chosenAt: serviceResponses.chosenAt,
      })
      .from(serviceResponses)
      .innerJoin(
        providers,
        and(
          eq(providers.organisationId, serviceResponses.organisationId),
          eq(providers.id, serviceResponses.providerId),
        ),
      )
      .where(scope.owns(serviceResponses, eq(serviceResponses.requestId, requestId))),
  ),
});

export type AnsweredRequest = Read<ReturnType<typeof requestWithAnswers>>;
