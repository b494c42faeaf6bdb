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
export const mergeFields = [
  "name",
  "siret",
  "rna",
  "address",
  "postalCode",
  "city",
  "country",
  "emails",
  "phones",
  "contacts",
  "notes",
] as const;
