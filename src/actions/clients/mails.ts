import { eq } from "drizzle-orm";

import { moveOfCause } from "#domain/clients/event-requests";
import type { ActionContext } from "#actions/action";
import { linkTokenOf } from "#actions/clients/private-link";
import type { OrganisationMails } from "#actions/mails";
import { brandOf, replyTo } from "#actions/organisations/mails";
import { clients } from "#db/clients/schema";
import { lastMove } from "#db/clients/requests";
import { eventRequests } from "#db/clients/requests-schema";

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

  async "event-request-moved"(context, { subjectId, recipient, cause }) {
    const found = await requestAndClient(context, subjectId);
    if (!found || isOvertaken(cause, found.last)) return null;
    const { request, about, last } = found;
    if (request.contactEmail !== recipient) return null;
    return {
      mail: {
        kind: "event-request-moved",
        brand: brandOf(context),
        ...about,
        contactName: request.contactName,
        state: request.state,
        message: (last?.actorId ? last.message : null) ?? "",
        quotedCents: request.state === "quoted" ? request.quotedCents : null,
        url: await trackingUrl(context, request),
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "event-request-answered"(context, { subjectId, recipient, cause }) {
    const found = await requestAndClient(context, subjectId);
    if (!found || isOvertaken(cause, found.last)) return null;
    if (found.request.state !== "accepted" && found.request.state !== "cancelled") return null;
    return {
      mail: {
        kind: "event-request-answered",
        brand: brandOf(context),
        ...found.about,
        clientName: found.request.typed.name,
        accepted: found.request.state === "accepted",
        message: found.last?.message ?? "",
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

/** Another step was taken before the mail left: the mail of that step says where things stand. */
const isOvertaken = (cause: string, last: { position: number } | undefined): boolean =>
  last !== undefined && last.position > (moveOfCause(cause) ?? last.position);

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
  const [last] = await lastMove(tenant, requestId);
  return { request, client, last, about: { number: request.number ?? "", title, place, startsAt } };
}
