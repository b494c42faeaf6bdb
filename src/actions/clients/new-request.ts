import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { requestKinds, requestYear } from "#domain/clients/event-requests";
import { email, instant, longText, shortText } from "#domain/input";
import type { ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import type { Attached, Requester } from "#actions/clients/attach-request";
import { phone, requesterFields } from "#actions/clients/client-fields";
import type { MailOrder } from "#db/commit";
import { eventRequestMoves, eventRequests } from "#db/clients/requests-schema";
import { counters } from "#db/organisations/schema";
import type { Tenant, Write } from "#db/tenant";

/** What is asked of an event. `people`: the public expected, or those to train. */
export const eventFields = {
  kind: z.enum(requestKinds),
  title: shortText(200, 1),
  place: shortText(250, 1),
  startsAt: instant,
  endsAt: instant,
  people: z.int().min(1).max(10_000_000),
  details: longText(10_000).default(""),
};

export const requestFields = {
  ...eventFields,
  requester: z.strictObject(requesterFields),
  contact: z.strictObject({ name: shortText(120, 1), email, phone: phone.default(null) }),
  locale: z.enum(["fr", "en"]).default("fr"),
};

export const endsAfterStart = ({ startsAt, endsAt }: { startsAt: number; endsAt: number }) =>
  endsAt >= startsAt;
export const endsTooEarly = { path: ["endsAt"], error: "ends_before_start" };

export type RequestInput = z.output<z.ZodObject<typeof requestFields>>;

export const requesterOf = ({ requester, contact }: RequestInput): Requester => ({
  typed: requester,
  email: contact.email,
  phone: contact.phone,
  contact: contact.name,
});

/** Writes a request on its client, its first step, and the two mails: to whoever asks, and to the organisation. */
export function newRequest(
  context: ActionContext,
  requestId: string,
  input: RequestInput,
  attached: Attached,
  source: "portal" | "staff",
) {
  const { tenant, now, actor, organisation } = context;
  const { requester, contact, ...event } = input;
  const year = requestYear(now);
  const series = `event-requests:${year}`;
  const steps: Write[] = [
    tenant.nextOf(series),
    tenant.insert(eventRequests, {
      id: requestId,
      ...event,
      clientId: attached.clientId,
      number: sequenceOf(tenant, series, year),
      contactName: contact.name,
      contactEmail: contact.email,
      contactPhone: contact.phone,
      typed: requester,
      attachedBy: attached.by,
      doubt: attached.doubt,
      state: "received",
      source,
      createdAt: now,
      updatedAt: now,
    }),
    tenant.insert(eventRequestMoves, {
      requestId,
      position: 0,
      verb: "receive",
      state: "received",
      at: now,
      actorId: source === "staff" ? actorId(actor) : null,
      message: null,
    }),
  ];
  const { contactEmail } = organisation.settings.identity;
  const mails: MailOrder[] = [
    {
      kind: "event-request-received",
      cause: `event-request-received:${requestId}`,
      subjectId: requestId,
      recipient: contact.email,
      locale: input.locale,
    },
    ...(contactEmail && source === "portal"
      ? [
          {
            kind: "event-request-arrived",
            cause: `event-request-arrived:${requestId}`,
            subjectId: requestId,
            recipient: contactEmail,
            locale: organisation.settings.locale,
          },
        ]
      : []),
  ];
  return { steps, mails };
}

/** `DEM-2026-000001`: the sequence that the statement before has just taken. */
const sequenceOf = (tenant: Tenant, name: string, year: number) =>
  sql<string>`(select printf('DEM-%d-%06d', ${year}, ${counters.value}) from ${counters} where ${tenant.owns(counters, eq(counters.name, name))})` as unknown as string;
