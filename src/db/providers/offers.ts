import { and, desc, eq, isNull, lt, sql, type SQL } from "drizzle-orm";

import type { Locale } from "#domain/locale";
import { everywhere } from "#domain/providers/areas";
import { answerStanding } from "#db/providers/answering";
import { localeOf, mailboxOf } from "#db/providers/mailbox";
import { providers } from "#db/providers/schema";
import {
  engagements,
  providerAreas,
  providerSkills,
  serviceOffers,
  serviceRequests,
  serviceResponses,
  serviceSkills,
} from "#db/providers/requests-schema";
import { rows } from "#db/statement";
import type { Scope, Tenant, Write } from "#db/tenant";
import { asWrite } from "#db/write";

/** The place of a request is one where the provider works (`isOfferedTo` says the same of facts). */
const reaches = (area: SQL, provider: SQL): SQL =>
  sql`(${area} is null or exists (select 1 from ${providerAreas} a where a.organisation_id = ${provider}.organisation_id and a.provider_id = ${provider}.provider_id and a.area in (${area}, ${everywhere})))`;

/** Providers that a request is for and who were not offered it yet, by id. */
export const matchingAfter = (scope: Scope, requestId: string, after: string, limit: number) =>
  rows<{ id: string; email: string; locale: Locale }>(
    scope.db,
    sql`select p.id, ${mailboxOf(sql`p`)} as email, ${localeOf(sql`p`)} as locale from ${serviceRequests} r
      cross join ${providerSkills} s on s.organisation_id = r.organisation_id and s.skill_id = r.skill_id and s.provider_id > ${after}
      cross join ${providers} p on p.organisation_id = s.organisation_id and p.id = s.provider_id
      where r.organisation_id = ${scope.id} and r.id = ${requestId} and r.closed_at is null and r.offered_at is not null
        and p.closed_at is null and ${reaches(sql`r.area`, sql`s`)}
        and not exists (select 1 from ${serviceOffers} o where o.organisation_id = r.organisation_id and o.request_id = r.id and o.provider_id = p.id)
      order by s.provider_id limit ${limit}`,
  );

/** Offers a request to these providers; who has it already keeps it. */
export const offerTo = (
  tenant: Tenant,
  requestId: string,
  providerIds: readonly string[],
  now: number,
): Write =>
  asWrite(
    tenant.db
      .run(sql`insert or ignore into ${serviceOffers} (organisation_id, request_id, provider_id, offered_at)
      select p.organisation_id, ${requestId}, p.id, ${now} from ${providers} p
      where p.organisation_id = ${tenant.organisationId} and p.closed_at is null and p.id in (select value from json_each(${JSON.stringify(providerIds)}))
        and exists (select 1 from ${serviceRequests} r where r.organisation_id = p.organisation_id and r.id = ${requestId} and r.closed_at is null)`),
  );

/** Offers providers every request that is still open to answers and is for them: they have just come, or changed what they do. */
export const offerOpenRequests = (tenant: Tenant, providerIds: readonly string[], now: number): Write =>
  asWrite(
    tenant.db
      .run(sql`insert or ignore into ${serviceOffers} (organisation_id, request_id, provider_id, offered_at)
      select r.organisation_id, r.id, s.provider_id, ${now} from ${serviceRequests} r
      join ${providerSkills} s on s.organisation_id = r.organisation_id and s.skill_id = r.skill_id
        and s.provider_id in (select value from json_each(${JSON.stringify(providerIds)}))
      where r.organisation_id = ${tenant.organisationId} and r.offered_at is not null and r.closed_at is null and r.answers_until > ${now}
        and ${reaches(sql`r.area`, sql`s`)}`),
  );

const ofRequest = and(
  eq(serviceRequests.organisationId, serviceOffers.organisationId),
  eq(serviceRequests.id, serviceOffers.requestId),
);
const ofSkill = and(
  eq(serviceSkills.organisationId, serviceRequests.organisationId),
  eq(serviceSkills.id, serviceRequests.skillId),
);
const ofProvider = and(
  eq(providers.organisationId, serviceOffers.organisationId),
  eq(providers.id, serviceOffers.providerId),
);
const ownResponse = and(
  eq(serviceResponses.organisationId, serviceOffers.organisationId),
  eq(serviceResponses.requestId, serviceOffers.requestId),
  eq(serviceResponses.providerId, serviceOffers.providerId),
);
const ownEngagement = and(
  eq(engagements.organisationId, serviceOffers.organisationId),
  eq(engagements.requestId, serviceOffers.requestId),
  eq(engagements.providerId, serviceOffers.providerId),
);

function offered(scope: Scope) {
  const { answersUntil, ...standing } = answerStanding(scope);
  return scope.db
    .select({
      request: {
        id: serviceRequests.id,
        number: serviceRequests.number,
        title: serviceRequests.title,
        details: serviceRequests.details,
        area: serviceRequests.area,
        place: serviceRequests.place,
        startsAt: serviceRequests.startsAt,
        endsAt: serviceRequests.endsAt,
        budgetCents: serviceRequests.budgetCents,
        offeredAt: serviceRequests.offeredAt,
        answersUntil: serviceRequests.answersUntil,
        closedAt: serviceRequests.closedAt,
        closedAs: serviceRequests.closedAs,
        closeReason: serviceRequests.closeReason,
      },
      skillName: sql<string>`${serviceSkills.name}`.as("skill_name"),
      response: {
        answeredAt: serviceResponses.answeredAt,
        declined: serviceResponses.declined,
        priceCents: serviceResponses.priceCents,
        message: serviceResponses.message,
        withdrawnAt: serviceResponses.withdrawnAt,
        chosenAt: serviceResponses.chosenAt,
        choiceMessage: serviceResponses.choiceMessage,
        version: serviceResponses.version,
      },
      provider: {
        providerId: sql<string>`${providers.id}`.as("provider_id"),
        providerName: sql<string>`${providers.name}`.as("provider_name"),
        ...standing,
        accessUntil: sql<number | null>`${answersUntil}`.as("access_until"),
      },
      engagementId: sql<string | null>`${engagements.id}`.as("engagement_id"),
    })
    .from(serviceOffers)
    .innerJoin(serviceRequests, ofRequest)
    .innerJoin(serviceSkills, ofSkill)
    .innerJoin(providers, ofProvider)
    .leftJoin(serviceResponses, ownResponse)
    .leftJoin(engagements, ownEngagement);
}

export type OfferSet = "open" | "all";

/** What a provider was offered, the latest first: what is still to be decided, or everything. */
export const offersPage = (
  scope: Scope,
  provider: SQL,
  set: OfferSet,
  before: string | undefined,
  limit: number,
) =>
  offered(scope)
    .where(
      and(
        scope.owns(serviceOffers, sql`${serviceOffers.providerId} = ${provider}`),
        set === "open" ? isNull(serviceOffers.closedAt) : undefined,
        before === undefined ? undefined : lt(serviceOffers.requestId, before),
      ),
    )
    .orderBy(desc(serviceOffers.requestId))
    .limit(limit);

/** One request, as the provider who was offered it sees it. */
export const offerOf = (scope: Scope, provider: SQL, requestId: string) =>
  offered(scope).where(
    scope.owns(
      serviceOffers,
      sql`${serviceOffers.providerId} = ${provider}`,
      eq(serviceOffers.requestId, requestId),
    ),
  );

export type Offered = Awaited<ReturnType<typeof offerOf>>[number];
