import { and, eq, isNull, sql } from "drizzle-orm";

import { missingNow } from "#domain/providers/standing";
import { serviceRequestState } from "#domain/providers/service-request";
import type { ActionContext } from "#actions/action";
import type { OrganisationMails } from "#actions/mails";
import { brandOf, replyTo } from "#actions/organisations/mails";
import { moveIn } from "#actions/providers/move-engagement";
import { standingOfOffer } from "#actions/providers/own-requests";
import { engagementById } from "#db/providers/engagements";
import { offerOf } from "#db/providers/offers";
import { providers } from "#db/providers/schema";
import { engagements, serviceRequests, serviceSkills } from "#db/providers/requests-schema";

type Kinds =
  | "service-request-received"
  | "service-request-arrived"
  | "service-request-offered"
  | "service-response-arrived"
  | "service-response-decided"
  | "service-request-settled"
  | "engagement-moved";

/** Mails about one answer name the request and the provider: `srq_…:prv_…`. */
const bothOf = (subjectId: string): [string, string] => {
  const [requestId = "", providerId = ""] = subjectId.split(":");
  return [requestId, providerId];
};

export const serviceMails: Pick<OrganisationMails, Kinds> = {
  async "service-request-received"(context, { subjectId, recipient }) {
    const found = await requestOf(context, subjectId);
    if (!found) return null;
    const { contactName } = found.request;
    const url = `${portalUrl(context)}/services`;
    return {
      mail: { kind: "service-request-received", brand: brandOf(context), ...found.about, contactName, url },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "service-request-arrived"(context, { subjectId, recipient }) {
    const found = await requestOf(context, subjectId);
    if (!found || found.request.closedAt !== null) return null;
    const { contactName } = found.request;
    const url = `${staffUrl(context)}/service-requests/${subjectId}`;
    return {
      mail: { kind: "service-request-arrived", brand: brandOf(context), ...found.about, contactName, url },
      to: { email: recipient },
    };
  },

  /** Not owed any more once answers are closed. */
  async "service-request-offered"(context, { subjectId, recipient }) {
    const found = await offered(context, subjectId);
    if (!found || serviceRequestState(found.request, context.now) !== "open") return null;
    const { request, about, provider, standing } = found;
    return {
      mail: {
        kind: "service-request-offered",
        brand: brandOf(context),
        ...about,
        providerName: provider.providerName,
        answersUntil: request.answersUntil ?? context.now,
        canAnswer: missingNow(standing, context.now) === null,
        url: `${portalUrl(context)}/provider/requests/${request.id}`,
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "service-response-arrived"(context, { subjectId, recipient }) {
    const found = await offered(context, subjectId);
    if (!found?.response || found.response.declined || found.response.withdrawnAt !== null) return null;
    const { request, about, provider, response } = found;
    return {
      mail: {
        kind: "service-response-arrived",
        brand: brandOf(context),
        ...about,
        providerName: provider.providerName,
        priceCents: response.priceCents ?? 0,
        message: response.message,
        url: `${staffUrl(context)}/service-requests/${request.id}`,
      },
      to: { email: recipient },
    };
  },

  async "service-response-decided"(context, { subjectId, recipient }) {
    const found = await offered(context, subjectId);
    if (!found?.response) return null;
    const { request, about, provider, response } = found;
    const chosen = response.chosenAt !== null;
    if (!chosen && request.closedAs === null) return null;
    return {
      mail: {
        kind: "service-response-decided",
        brand: brandOf(context),
        ...about,
        providerName: provider.providerName,
        outcome: chosen ? "chosen" : request.closedAs === "cancelled" ? "cancelled" : "not_chosen",
        priceCents: response.priceCents ?? 0,
        message: (chosen ? response.choiceMessage : request.closeReason) ?? "",
        url: chosen
          ? `${portalUrl(context)}/provider/engagements`
          : `${portalUrl(context)}/provider/requests`,
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "service-request-settled"(context, { subjectId, recipient }) {
    const found = await requestOf(context, subjectId);
    if (!found || found.request.closedAs === null) return null;
    const { request, about } = found;
    return {
      mail: {
        kind: "service-request-settled",
        brand: brandOf(context),
        ...about,
        contactName: request.contactName,
        providers: await chosenNames(context, subjectId),
        message: request.closeReason ?? "",
        url: `${portalUrl(context)}/services`,
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  /** Each says the move that it was written for, whatever moved since. */
  async "engagement-moved"(context, { subjectId, recipient, cause }) {
    const [engagement] = await engagementById(context.tenant, subjectId);
    const move = moveIn(cause);
    if (!engagement || move === null) return null;
    const { number, title, place, startsAt, skillName: skill } = engagement;
    const { verb, mover } = move;
    const toProvider = mover === "staff";
    return {
      mail: {
        kind: "engagement-moved",
        brand: brandOf(context),
        number,
        title,
        place,
        startsAt,
        skill,
        verb,
        by: toProvider ? context.organisation.name : engagement.providerName,
        message: verb === "cancel" ? (engagement.cancelReason ?? "") : "",
        toProvider,
        url: toProvider
          ? `${portalUrl(context)}/provider/engagements`
          : `${staffUrl(context)}/providers/${engagement.providerId}?tab=engagements`,
      },
      to: { email: recipient },
      ...(toProvider ? replyTo(context) : {}),
    };
  },
};

const portalUrl = ({ services, organisation }: ActionContext): string =>
  `${services.origin}/${organisation.slug}`;
const staffUrl = ({ services, organisation }: ActionContext): string =>
  `${services.origin}/admin/${organisation.slug}`;

async function requestOf({ tenant }: ActionContext, requestId: string) {
  const [found] = await tenant.db
    .select({ request: serviceRequests, skill: sql<string>`${serviceSkills.name}`.as("skill_name") })
    .from(serviceRequests)
    .innerJoin(
      serviceSkills,
      and(
        eq(serviceSkills.organisationId, serviceRequests.organisationId),
        eq(serviceSkills.id, serviceRequests.skillId),
      ),
    )
    .where(tenant.owns(serviceRequests, eq(serviceRequests.id, requestId)));
  if (!found) return undefined;
  const { request, skill } = found;
  const { number, title, place, startsAt } = request;
  return { request, about: { number, title, place, startsAt, skill } };
}

async function offered(context: ActionContext, subjectId: string) {
  const [requestId, providerId] = bothOf(subjectId);
  const [offer] = await offerOf(context.tenant, sql`${providerId}`, requestId);
  if (!offer) return undefined;
  const { request, skillName: skill, provider, response } = offer;
  const { number, title, place, startsAt } = request;
  return {
    request,
    provider,
    response,
    standing: standingOfOffer(offer),
    about: { number, title, place, startsAt, skill },
  };
}

/** Who carries the request out: not those whose engagement was cancelled since. */
async function chosenNames({ tenant }: ActionContext, requestId: string): Promise<string[]> {
  const names = await tenant.db
    .select({ name: providers.name })
    .from(engagements)
    .innerJoin(
      providers,
      and(eq(providers.organisationId, engagements.organisationId), eq(providers.id, engagements.providerId)),
    )
    .where(tenant.owns(engagements, eq(engagements.requestId, requestId), isNull(engagements.cancelledAt)))
    .limit(20);
  return names.map(({ name }) => name);
}
