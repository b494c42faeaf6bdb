import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { networkOf } from "#domain/identity/attempts";
import { instant } from "#domain/input";
import { isNo } from "#domain/plans/refusals";
import { civilTimeOf } from "#domain/programmes/civil-time";
import { planOffer } from "#domain/providers/service-request";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { takeAttempt } from "#actions/identity/attempts";
import {
  askedFields,
  columnsOf,
  endsAfterStart,
  endsTooEarly,
  type Asked,
} from "#actions/providers/request-fields";
import type { MailOrder } from "#db/commit";
import { mustHold } from "#db/guards";
import { counters } from "#db/organisations/schema";
import { serviceRequests } from "#db/providers/requests-schema";
import { isSkillOffered } from "#db/providers/skills";
import type { Tenant } from "#db/tenant";

/** Somebody asks for a service on the portal. Staff read it before it is offered to anybody. */
export const requestService = action({
  name: "providers.request-service",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject(askedFields).refine(endsAfterStart, endsTooEarly),
  refuses: ["too_many_requests", "skill_unknown"],
  reads: () => ({}),
  async run(context, asked) {
    await takeAttempt({ ...context, db: context.tenant.db }, [
      { name: "service-request:mailbox", of: `${context.organisation.id} ${asked.contact.email}` },
      { name: "service-request:network", of: networkOf(context.asker.address) },
    ]);
    const { id, change } = newRequest(context, asked, "portal", null);
    return { result: { id }, change };
  },
});

/** The same by staff, for somebody who called; with `answersUntil`, it is offered at once. */
export const createRequest = action({
  name: "providers.create-request",
  requires: "providers.handle-requests",
  access: "write",
  input: z
    .strictObject({ ...askedFields, answersUntil: instant.nullable().default(null) })
    .refine(endsAfterStart, endsTooEarly),
  refuses: ["skill_unknown", "answer_time_out_of_range"],
  reads: () => ({}),
  run(context, { answersUntil, ...asked }) {
    const { id, change } = newRequest(context, asked, "staff", answersUntil);
    return { result: { id }, change };
  },
});

const unoffered = { offeredAt: null, answersUntil: null, closedAt: null, closedAs: null };

function newRequest(context: ActionContext, asked: Asked, source: "portal" | "staff", until: number | null) {
  const { tenant, now, newId } = context;
  const id = newId("srq");
  const offer = until === null ? null : planOffer(unoffered, until, now);
  if (isNo(offer)) throw new Refusal(offer.refusal);
  const year = civilTimeOf(now).year;
  const series = `service-requests:${year}`;
  const steps = [
    mustHold("skill_unknown", isSkillOffered(tenant, asked.skillId)),
    tenant.nextOf(series),
    tenant.insert(serviceRequests, {
      ...columnsOf(asked),
      id,
      number: sequenceOf(tenant, series, year),
      source,
      createdAt: now,
      offeredAt: offer?.offeredAt ?? null,
      answersUntil: offer?.answersUntil ?? null,
    }),
  ];
  return {
    id,
    change: {
      steps,
      mails: source === "portal" ? arrivalMails(context, id, asked) : [],
      messages: offer === null ? [] : [{ kind: "providers.offer-page" as const, requestId: id, after: "" }],
      audit: { subject: id, details: { source } },
    },
  };
}

function arrivalMails({ organisation }: ActionContext, id: string, asked: Asked): MailOrder[] {
  const { contactEmail } = organisation.settings.identity;
  const received = {
    kind: "service-request-received",
    cause: `service-request-received:${id}`,
    subjectId: id,
    recipient: asked.contact.email,
    locale: asked.locale,
  };
  if (!contactEmail) return [received];
  const arrived = {
    kind: "service-request-arrived",
    cause: `service-request-arrived:${id}`,
    subjectId: id,
    recipient: contactEmail,
    locale: organisation.settings.locale,
  };
  return [received, arrived];
}

/** `DDS-2026-000001`: the sequence that the statement before has just taken. */
const sequenceOf = (tenant: Tenant, name: string, year: number) =>
  sql<string>`(select printf('DDS-%d-%06d', ${year}, ${counters.value}) from ${counters} where ${tenant.owns(counters, eq(counters.name, name))})` as unknown as string;
