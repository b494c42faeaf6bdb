import { z } from "zod";

import type { Endpoint } from "#routes/endpoint";
import { culturalForm } from "./programmes.ts";

/** The part of JSON Schema that our inputs are described with. */
type Schema = {
  type?: string;
  pattern?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  minimum?: number;
  minLength?: number;
  minItems?: number;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
};

const parametersOf = ({ path }: Endpoint): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");

/**
 * A body of the right shape: what is required, and every id that may be given. `idOf` says the id for a prefix ("dos").
 * Undefined for a reading. The words are anyone's: a rule of the product may still refuse them.
 */
export function sampleBody(endpoint: Endpoint, idOf: (prefix: string) => string): unknown {
  if (endpoint.method === "get") return undefined;
  const described = z.toJSONSchema(endpoint.input, { io: "input", unrepresentable: "any" }) as Schema;
  const left = new Set([...(endpoint.versioned ? ["version"] : []), ...parametersOf(endpoint)]);
  const properties = Object.fromEntries(
    Object.entries(described.properties ?? {}).filter(([name]) => !left.has(name)),
  );
  const required = (described.required ?? []).filter((name) => !left.has(name));
  return sampleOf({ ...described, properties, required }, idOf);
}

/** Whether a body holds one of these ids. */
export const namesOne = (body: unknown, ids: readonly string[]): boolean => {
  const text = JSON.stringify(body ?? null);
  return ids.some((id) => id !== "" && text.includes(`"${id}"`));
};

/** What rules of ours, which JSON Schema cannot say, ask of a field, by its name. */
const known: Readonly<Record<string, unknown>> = {
  definition: culturalForm,
  grid: { criteria: [] },
  email: "quelqu-un@exemple.fr",
  emails: "quelqu-un@exemple.fr",
  contactEmail: "quelqu-un@exemple.fr",
  phone: "+33612345678",
  paidOn: "2026-01-05",
  birthDate: "1990-03-01",
  url: "https://exemple.fr/parvis",
  sha256: "0".repeat(64),
  localId: "732829320",
};

function sampleOf(schema: Schema, idOf: (prefix: string) => string, name = ""): unknown {
  if (Object.hasOwn(known, name) && schema.type !== "array") return known[name];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const one = (schema.anyOf ?? schema.oneOf)?.[0];
  if (one) return sampleOf(one, idOf, name);
  if (schema.type === "object" || schema.properties) return sampleObject(schema, idOf);
  if (schema.type === "array")
    return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () =>
      sampleOf(schema.items ?? {}, idOf, name),
    );
  if (schema.type === "boolean") return true;
  if (schema.type === "number" || schema.type === "integer") return Math.max(1, schema.minimum ?? 1);
  return sampleText(schema, idOf);
}

function sampleObject({ properties = {}, required = [] }: Schema, idOf: (prefix: string) => string) {
  const kept = Object.entries(properties).filter(
    ([name, property]) => required.includes(name) || JSON.stringify(property).includes("_[0-9A-Z]{26}"),
  );
  return Object.fromEntries(kept.map(([name, property]) => [name, sampleOf(property, idOf, name)]));
}

function sampleText(
  { pattern = "", format, minLength = 0 }: Schema,
  idOf: (prefix: string) => string,
): string {
  const prefix = /^\^(\w+?)_\[0-9A-Z\]\{26\}/.exec(pattern)?.[1];
  if (prefix) return idOf(prefix);
  if (format === "date-time") return "2027-03-01T09:00:00.000Z";
  if (format === "date") return "2027-03-01";
  return "Texte".padEnd(minLength, " texte");
}
