import { z } from "@hono/zod-openapi";

import { keyStates } from "#domain/integrations/api-key";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const example = {
  id: "key_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  name: "Site de la mairie",
  lastFour: "4f2a",
  scopes: ["dossiers.read"],
  createdBy: { id: "per_01JD6Q6V0G5N3T8Z2K4W7Y9ABD", name: "Camille Lefèvre" },
  createdAt: "2026-11-21T20:00:00.000Z",
  expiresAt: null,
  lastUsedAt: null,
  revokedAt: null,
  replacedById: null,
};

const fields = {
  id: z.string(),
  name: z.string(),
  lastFour: z.string().openapi({ description: "The end of the key, to recognise it by." }),
  scopes: z.array(z.string()),
  createdBy: z.object({ id: z.string(), name: z.string() }),
  createdAt: instantSchema,
  expiresAt: instantSchema.nullable(),
  lastUsedAt: instantSchema.nullable().openapi({ description: "To within 15 minutes." }),
  revokedAt: instantSchema.nullable(),
  replacedById: z.string().nullable(),
};

export const apiKeySchema = z
  .object({ ...fields, state: z.enum(keyStates) })
  .openapi("ApiKey", { example: { ...example, state: "active" } });

export const newApiKeySchema = z
  .object({
    ...fields,
    secret: z
      .string()
      .nullable()
      .openapi({ description: "The key itself, shown once: a replayed answer has null here." }),
  })
  .openapi("NewApiKey", { example: { ...example, secret: `parvis_live_${"x".repeat(43)}00000000` } });

type KeyRow = {
  id: string;
  name: string;
  lastFour: string;
  scopes: string[];
  createdBy: string;
  creatorName: string;
  createdAt: number;
  expiresAt: number | null;
  lastUsedAt: number | null;
  revokedAt: number | null;
  replacedById: string | null;
};

export const presentKey = (key: KeyRow) => ({
  id: key.id,
  name: key.name,
  lastFour: key.lastFour,
  scopes: key.scopes,
  createdBy: { id: key.createdBy, name: key.creatorName },
  createdAt: toWire(key.createdAt),
  expiresAt: toWireOrNull(key.expiresAt),
  lastUsedAt: toWireOrNull(key.lastUsedAt),
  revokedAt: toWireOrNull(key.revokedAt),
  replacedById: key.replacedById,
});
