import { z } from "@hono/zod-openapi";

import { engagementStates, engagementVerbs } from "#domain/providers/engagement";
import type { Missing } from "#domain/providers/answering";
import { requestVerbs, serviceRequestStates } from "#domain/providers/service-request";
import { responseStates } from "#domain/providers/service-response";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";
import {
  engagementExample,
  listedRequestExample,
  offeredExample,
  requestExample,
} from "#routes/providers/service-examples";
import { missingSchema } from "#routes/providers/schemas";

const text = z.string().nullable();
const when = instantSchema.nullable();
const cents = z.int().nullable();

const commonFields = {
  id: z.string(),
  number: z.string(),
  title: z.string(),
  skillName: z.string(),
  area: text.openapi({ description: "The department’s code; null when it can be done from anywhere." }),
  place: z.string(),
  startsAt: when,
  offeredAt: when,
  answersUntil: when,
  closedAt: when,
  state: z.enum(serviceRequestStates),
};

const deskFields = {
  ...commonFields,
  skillId: z.string(),
  contactName: z.string(),
  source: z.enum(["portal", "staff"]),
  createdAt: instantSchema,
  offers: z.int(),
  answers: z.int(),
  engagements: z.int(),
};

export const listedRequestSchema = z
  .object(deskFields)
  .openapi("ListedServiceRequest", { example: listedRequestExample });

const responseSchema = z.object({
  providerId: z.string(),
  providerName: z.string(),
  doneEngagements: z.int(),
  answeredAt: instantSchema,
  priceCents: cents,
  message: z.string(),
  state: z.enum(responseStates),
  choiceMessage: text.openapi({ description: "What was said to them as they were chosen." }),
  engagementId: text,
});

export const requestSchema = z
  .object({
    ...deskFields,
    details: z.string(),
    endsAt: when,
    budgetCents: cents,
    contactEmail: z.string(),
    contactPhone: text,
    locale: z.enum(["fr", "en"]),
    closeReason: text,
    version: z.int(),
    responses: z.array(responseSchema),
    verbs: z.array(z.enum(requestVerbs)).openapi({ description: "What may be done next." }),
  })
  .openapi("ServiceRequest", { example: requestExample });

export const offeredSchema = z
  .object({
    ...commonFields,
    details: z.string(),
    endsAt: when,
    budgetCents: cents,
    response: z
      .object({
        answeredAt: instantSchema,
        priceCents: cents,
        message: z.string(),
        state: z.enum(responseStates),
      })
      .nullable(),
    engagementId: text,
    canChange: z.boolean().openapi({ description: "Answers are still taken, and this one was not chosen." }),
    canWithdraw: z.boolean(),
    missing: missingSchema,
  })
  .openapi("OfferedServiceRequest", { example: offeredExample });

export const engagementSchema = z
  .object({
    id: z.string(),
    requestId: z.string(),
    providerId: z.string(),
    providerName: z.string(),
    number: z.string(),
    title: z.string(),
    place: z.string(),
    skillName: z.string(),
    priceCents: z.int(),
    startsAt: when,
    endsAt: when,
    createdAt: instantSchema,
    startedAt: when,
    doneAt: when,
    cancelledAt: when,
    cancelledBy: z.enum(["staff", "provider"]).nullable(),
    cancelReason: text,
    state: z.enum(engagementStates),
    verbs: z.array(z.enum(engagementVerbs)),
  })
  .openapi("Engagement", { example: engagementExample });

/** Instants of a row, by name, as they travel. */
type Instants<Row, Names extends keyof Row> = {
  [K in Names]: null extends Row[K] ? string | null : string;
};

/** Each name is kept and its instant written: the result has them all. */
const wired = <Row extends Record<Names, number | null>, Names extends keyof Row & string>(
  row: Row,
  ...names: readonly Names[]
): Instants<Row, Names> =>
  Object.fromEntries(names.map((name) => [name, toWireOrNull(row[name])])) as Instants<Row, Names>;

type Common = {
  id: string;
  number: string;
  title: string;
  skillName: string;
  area: string | null;
  place: string;
  startsAt: number | null;
  offeredAt: number | null;
  answersUntil: number | null;
  closedAt: number | null;
  state: (typeof serviceRequestStates)[number];
};

const presentCommon = ({ id, number, title, skillName, area, place, state, ...row }: Common) => ({
  id,
  number,
  title,
  skillName,
  area,
  place,
  state,
  ...wired(row, "startsAt", "offeredAt", "answersUntil", "closedAt"),
});

type Desk = Common & {
  skillId: string;
  contactName: string;
  source: "portal" | "staff";
  createdAt: number;
  offers: number;
  answers: number;
  engagements: number;
};

export const presentDesk = (row: Desk) => ({
  ...presentCommon(row),
  skillId: row.skillId,
  contactName: row.contactName,
  source: row.source,
  createdAt: toWire(row.createdAt),
  offers: row.offers,
  answers: row.answers,
  engagements: row.engagements,
});

type Response = {
  answeredAt: number;
  priceCents: number | null;
  message: string | null;
  state: (typeof responseStates)[number];
};

const presentResponse = ({ answeredAt, priceCents, message, state }: Response) => ({
  answeredAt: toWire(answeredAt),
  priceCents,
  message: message ?? "",
  state,
});

type Whole = {
  request: Desk & {
    details: string;
    endsAt: number | null;
    budgetCents: number | null;
    contactEmail: string;
    contactPhone: string | null;
    locale: "fr" | "en";
    closeReason: string | null;
    version: number;
  };
  responses: readonly (Response & {
    providerId: string;
    providerName: string;
    doneEngagements: number;
    choiceMessage: string | null;
    engagementId: string | null;
  })[];
  verbs: readonly string[];
};

export const presentRequest = ({ request, responses, verbs }: Whole) => ({
  ...presentDesk(request),
  details: request.details,
  endsAt: toWireOrNull(request.endsAt),
  budgetCents: request.budgetCents,
  contactEmail: request.contactEmail,
  contactPhone: request.contactPhone,
  locale: request.locale,
  closeReason: request.closeReason,
  version: request.version,
  responses: responses.map((response) => ({
    providerId: response.providerId,
    providerName: response.providerName,
    doneEngagements: response.doneEngagements,
    choiceMessage: response.choiceMessage,
    engagementId: response.engagementId,
    ...presentResponse(response),
  })),
  verbs,
});

type Offered = {
  request: Omit<Common, "skillName" | "state"> & {
    details: string;
    endsAt: number | null;
    budgetCents: number | null;
  };
  skillName: string;
  state: Common["state"];
  response: Response | null;
  engagementId: string | null;
  canChange: boolean;
  canWithdraw: boolean;
  missing: Missing | null;
};

export const presentOffered = (offer: Offered) => ({
  ...presentCommon({ ...offer.request, skillName: offer.skillName, state: offer.state }),
  details: offer.request.details,
  endsAt: toWireOrNull(offer.request.endsAt),
  budgetCents: offer.request.budgetCents,
  response: offer.response && presentResponse(offer.response),
  engagementId: offer.engagementId,
  canChange: offer.canChange,
  canWithdraw: offer.canWithdraw,
  missing: offer.missing,
});

type Engagement = {
  id: string;
  requestId: string;
  providerId: string;
  providerName: string;
  number: string;
  title: string;
  place: string;
  skillName: string;
  priceCents: number;
  startsAt: number | null;
  endsAt: number | null;
  createdAt: number;
  startedAt: number | null;
  doneAt: number | null;
  cancelledAt: number | null;
  cancelledBy: "staff" | "provider" | null;
  cancelReason: string | null;
  state: (typeof engagementStates)[number];
  verbs: readonly string[];
};

export const presentEngagement = (row: Engagement) => ({
  id: row.id,
  requestId: row.requestId,
  providerId: row.providerId,
  providerName: row.providerName,
  number: row.number,
  title: row.title,
  place: row.place,
  skillName: row.skillName,
  priceCents: row.priceCents,
  cancelledBy: row.cancelledBy,
  cancelReason: row.cancelReason,
  state: row.state,
  verbs: row.verbs,
  ...wired(row, "startsAt", "endsAt", "createdAt", "startedAt", "doneAt", "cancelledAt"),
});
