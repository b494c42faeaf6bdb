import { z } from "@hono/zod-openapi";

import type { BriefClient } from "#domain/clients/brief-client";
import { sayDuplicateReason, type DuplicateReason } from "#domain/clients/reasons";
import type { Locale } from "#domain/locale";
import type { RouteContext } from "#routes/endpoint";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";
import {
  briefExample,
  clientExample,
  listedClientExample,
  mergeExample,
  pairExample,
} from "#routes/clients/examples";

const text = z.string().nullable();
export const tierSchema = z
  .enum(["certain", "probable", "none"])
  .openapi({ description: "The worst open duplicate of the record." });

export const briefSchema = z
  .object({ id: z.string(), number: z.int(), name: z.string(), city: text, siret: text, events: z.int() })
  .openapi("BriefClient", { example: briefExample });

export const reasonsSchema = z.array(z.object({ code: z.string(), text: z.string() }));

export const pairSchema = z
  .object({
    left: briefSchema,
    right: briefSchema,
    tier: z.enum(["certain", "probable"]),
    score: z.int().openapi({ description: "0 to 100." }),
    reasons: reasonsSchema,
    open: z.boolean(),
    foundAt: instantSchema,
  })
  .openapi("DuplicatePair", { example: pairExample });

export const listedClientSchema = z
  .object({
    id: z.string(),
    number: z.int(),
    name: z.string(),
    siret: text,
    postalCode: text,
    city: text,
    emails: z.array(z.string()),
    phones: z.array(z.string()),
    events: z.int(),
    tier: tierSchema,
    createdAt: instantSchema,
    mergedIntoId: text,
  })
  .openapi("ListedClient", { example: listedClientExample });

export const clientFieldsSchema = {
  name: z.string(),
  siret: text,
  rna: text,
  address: text,
  postalCode: text,
  city: text,
  country: text,
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  contacts: z.array(z.string()),
  notes: z.array(z.string()),
};

const absorbedSchema = z.object({ id: z.string(), number: z.int(), name: z.string() });

export const mergeFields = {
  id: z.string(),
  survivorId: z.string(),
  absorbed: z.array(absorbedSchema),
  events: z.int(),
  bulk: z.boolean(),
  actorName: z.string().nullable().openapi({ description: "Who merged; null when it was an API key." }),
  at: instantSchema,
  undoneAt: instantSchema.nullable(),
  undoableUntil: instantSchema,
};
const mergeSchema = z.object(mergeFields).openapi("ClientMerge", { example: mergeExample });

export const clientSchema = z
  .object({
    id: z.string(),
    number: z.int(),
    ...clientFieldsSchema,
    tier: tierSchema,
    events: z.int(),
    createdAt: instantSchema,
    updatedAt: instantSchema,
    mergedIntoId: text,
    mergedAt: instantSchema.nullable(),
    version: z.int(),
    numbers: z.array(z.int()).openapi({ description: "Every number that leads here." }),
    pairs: z.array(pairSchema),
    merges: z.array(mergeSchema),
    absorbed: z
      .array(absorbedSchema.extend({ events: z.int() }))
      .openapi({ description: "Emptied records that can be deleted." }),
  })
  .openapi("Client", { example: clientExample });

export const localeOf = (context: RouteContext): Locale => context.get("locale");

export const presentReasons = (reasons: readonly DuplicateReason[], locale: Locale) =>
  reasons.map((reason) => ({ code: reason.code, text: sayDuplicateReason(reason, locale) }));

type PairRow = {
  left: BriefClient;
  right: BriefClient;
  tier: "certain" | "probable";
  score: number;
  reasons: readonly DuplicateReason[];
  open: boolean;
  foundAt: number;
};

export const presentPair = (
  { left, right, tier, score, reasons, open, foundAt }: PairRow,
  locale: Locale,
) => ({
  left,
  right,
  tier,
  score,
  reasons: presentReasons(reasons, locale),
  open,
  foundAt: toWire(foundAt),
});

export const presentBrief = ({ id, number, name, city, siret, events }: BriefClient): BriefClient => ({
  id,
  number,
  name,
  city,
  siret,
  events,
});

type MergeRow = {
  id: string;
  survivorId: string;
  absorbed: { id: string; number: number; name: string }[];
  events: number;
  bulk: boolean;
  actorName: string | null;
  at: number;
  undoneAt: number | null;
  undoableUntil: number;
};

export const presentMerge = (merge: MergeRow) => ({
  id: merge.id,
  survivorId: merge.survivorId,
  absorbed: merge.absorbed,
  events: merge.events,
  bulk: merge.bulk,
  actorName: merge.actorName,
  at: toWire(merge.at),
  undoneAt: toWireOrNull(merge.undoneAt),
  undoableUntil: toWire(merge.undoableUntil),
});

type ClientRow = {
  id: string;
  number: number;
  name: string;
  siret: string | null;
  rna: string | null;
  address: string | null;
  postalCode: string | null;
  city: string | null;
  country: string | null;
  emails: string[];
  phones: string[];
  contacts: string[];
  notes: string[];
};

export const presentFields = (row: ClientRow) => ({
  name: row.name,
  siret: row.siret,
  rna: row.rna,
  address: row.address,
  postalCode: row.postalCode,
  city: row.city,
  country: row.country,
  emails: row.emails,
  phones: row.phones,
  contacts: row.contacts,
  notes: row.notes,
});
