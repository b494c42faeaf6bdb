import type {
  Client,
  Clients,
  DuplicateClusters,
  EventRequest,
  EventRequests,
  OwnEventRequest,
} from "#api/generated";

export type { Client, DuplicatePair, EventRequest, MergePreview, OwnEventRequest } from "#api/generated";
export type ClientRow = Clients["data"][number];
export type RequestRow = EventRequests["data"][number];
export type Cluster = DuplicateClusters["data"][number];
export type Tier = Client["tier"];
export type RequestState = EventRequest["state"];
export type RequestVerb = EventRequest["verbs"][number];
export type AnyRequest = EventRequest | OwnEventRequest;

export const tiers = ["certain", "probable", "none"] as const satisfies readonly Tier[];
export const requestStates = [
  "received",
  "in_study",
  "quoted",
  "accepted",
  "refused",
  "done",
  "cancelled",
] as const satisfies readonly RequestState[];
export const requestKinds = ["dps", "training"] as const;
/** Fields of which a merge keeps one value; the others are united. */
export const singleFields = ["name", "siret", "rna", "address", "postalCode", "city", "country"] as const;
export const mergeFields = [...singleFields, "emails", "phones", "contacts", "notes"] as const;
export type SingleField = (typeof singleFields)[number];
export type MergeField = (typeof mergeFields)[number];
