import { desc, eq } from "drizzle-orm";

import type { ActionContext } from "#actions/action";
import { linkTokenOf } from "#actions/clients/private-link";
import type { OrganisationMails } from "#actions/mails";
import { brandOf, replyTo } from "#actions/organisations/mails";
import { clients } from "#db/clients/schema";
import { eventRequestMoves, eventRequests } from "#db/clients/requests-schema";

type Kinds =
  | "event-request-received"
  | "event-request-moved"
  | "event-request-answered"
  | "event-request-arrived";

export const clientsMails: Pick<OrganisationMails, Kinds> = {
  async "event-request-received"(context, { subjectId, recipient }) {
    const found = await requestAndClient(context, subjectId);
    if (!found) return null;
    const { request, client, about } = found;
    if (request.contactEmail !== recipient) return null;
    return {
      mail: {
        kind: "event-request-received",
        brand: brandOf(context),
        ...about,
        contactName: request.contactName,
        clientNumber: String(client.number),
        url: await trackingUrl(context, request),
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "event-request-moved"(context, { subjectId, recipient }) {
    const found = await requestAndClient(context, subjectId);
    if (!found) return null;
    const { request, about } = found;
    if (request.contactEmail !== recipient) return null;
    return {
      mail: {
        kind: "event-request-moved",
        brand: brandOf(context),
        ...about,
        contactName: request.contactName,
        state: request.state,
        message: await lastMessage(context, subjectId),
        quotedCents: request.state === "quoted" ? request.quotedCents : null,
        url: await trackingUrl(context, request),
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "event-request-answered"(context, { subjectId, recipient }) {
    const found = await requestAndClient(context, subjectId);
    if (!found || (found.request.state !== "accepted" && found.request.state !== "cancelled")) return null;
    return {
      mail: {
        kind: "event-request-answered",
        brand: brandOf(context),
        ...found.about,
        clientName: found.request.typed.name,
        accepted: found.request.state === "accepted",
        message: await lastMessage(context, subjectId),
        url: staffUrl(context, subjectId),
      },
      to: { email: recipient },
    };
  },

  async "event-request-arrived"(context, { subjectId, recipient }) {
    const found = await requestAndClient(context, subjectId);
    if (!found) return null;
    const { client, request, about } = found;
    return {
      mail: {
        kind: "event-request-arrived",
        brand: brandOf(context),
        ...about,
        clientName: request.typed.name,
        lookAlikes: request.attachedBy === "new" && client.tier !== "none" ? 1 : 0,
        url: staffUrl(context, subjectId),
      },
      to: { email: recipient },
    };
  },
};

/** The private link of whoever asked: made again at each sending, and never stored. */
const trackingUrl = async (context: ActionContext, request: { id: string; contactEmail: string }) =>
  `${context.services.origin}/${context.organisation.slug}/requests/${request.id}/${await linkTokenOf(context, request)}`;

const staffUrl = ({ services, organisation }: ActionContext, requestId: string): string =>
  `${services.origin}/admin/${organisation.slug}/requests/${requestId}`;

async function lastMessage({ tenant }: ActionContext, requestId: string): Promise<string> {
  const [last] = await tenant.db
    .select({ message: eventRequestMoves.message })
    .from(eventRequestMoves)
    .where(tenant.owns(eventRequestMoves, eq(eventRequestMoves.requestId, requestId)))
    .orderBy(desc(eventRequestMoves.position))
    .limit(1);
  return last?.message ?? "";
}

async function requestAndClient({ tenant }: ActionContext, requestId: string) {
  const [request] = await tenant.db
    .select()
    .from(eventRequests)
    .where(tenant.owns(eventRequests, eq(eventRequests.id, requestId)));
  if (!request) return undefined;
  const [client] = await tenant.db
    .select({ number: clients.number, tier: clients.tier })
    .from(clients)
    .where(tenant.owns(clients, eq(clients.id, request.clientId)));
  if (!client) return undefined;
  const { title, place, startsAt } = request;
  return { request, client, about: { number: request.number ?? "", title, place, startsAt } };
}
