import { readFileSync } from "node:fs";

import type { ClientDetails } from "#domain/clients/client-identity";
import type { DuplicateTier } from "#domain/clients/finding";

import { parseCsv } from "./csv.ts";

export type LabelledPair = {
  id: string;
  left: ClientDetails;
  right: ClientDetails;
  label: DuplicateTier;
  alsoAccepted: DuplicateTier | null;
  family: string;
};

export function readPairs(path: string): LabelledPair[] {
  return parseCsv(readFileSync(path, "utf8")).map((row, index) => ({
    id: row.pair_id || String(index + 1),
    left: clientOf(row, "a"),
    right: clientOf(row, "b"),
    label: tierOf(row.label ?? "") ?? fail(`line ${index + 2}: label "${row.label}"`),
    alsoAccepted: tierOf(row.also_ok ?? ""),
    family: row.family || "none given",
  }));
}

const clientOf = (row: Record<string, string>, side: "a" | "b"): ClientDetails => ({
  name: row[`${side}_raison_sociale`] ?? "",
  siret: row[`${side}_siret`] || null,
  city: row[`${side}_ville`] || null,
  postalCode: row[`${side}_code_postal`] || null,
});

function tierOf(text: string): DuplicateTier | null {
  const tier = text.trim().toLowerCase();
  return tier === "certain" || tier === "probable" || tier === "none" ? tier : null;
}

function fail(message: string): never {
  throw new Error(`The file of pairs is not readable: ${message}.`);
}
