import type { z } from "zod";

import type { FieldError, FieldErrorCode } from "#domain/field-errors";
import { parseInput } from "#domain/input";
import type { Parameters, Sentence } from "#domain/locale";
import { Refusal } from "#domain/refusals";

/** What a cell says, or what is wrong with it. */
export type CellReading<T> = { value: T } | { error: FieldErrorCode; parameters?: Parameters };

/** A column that a capability knows: its names, and how a cell that is not empty is read. */
export type ImportColumn<T = unknown> = {
  label: Sentence;
  /** Other headers that mean the same, in any case, with or without accents. */
  aliases: readonly string[];
  required?: boolean;
  example: string;
  read: (cell: string) => CellReading<T>;
};
export type ImportColumns = Readonly<Record<string, ImportColumn>>;

/** What a line says: null for a column that is not mapped or a cell that is empty. */
export type LineValues<C extends ImportColumns> = {
  readonly [K in keyof C]: C[K] extends ImportColumn<infer T> ? T | null : never;
};

/** Which header of the file feeds each column: its place in the file, from 0. */
export type ImportMapping = Readonly<Record<string, number>>;

/** Reads a cell with a schema of the API, so that a file and a form refuse the same things. */
export const cellOf =
  <S extends z.ZodType>(schema: S, prepare: (cell: string) => unknown = (cell) => cell) =>
  (cell: string): CellReading<z.output<S>> => {
    try {
      return { value: parseInput(schema, prepare(cell)) };
    } catch (error) {
      const first = error instanceof Refusal ? error.details.errors?.[0] : undefined;
      if (!first) throw error;
      return { error: first.code, ...(first.parameters && { parameters: first.parameters }) };
    }
  };

/** A header as it is compared: no case, no accents, no punctuation. */
const headerKey = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Proposes which header feeds each column. A header feeds one column at most, the first that knows it. */
export function suggestMapping(headers: readonly string[], columns: ImportColumns): ImportMapping {
  const free = new Map(headers.map((header, place) => [place, headerKey(header)]));
  const mapping: Record<string, number> = {};
  for (const [name, { label, aliases }] of Object.entries(columns)) {
    const known = new Set([name, label.fr, label.en, ...aliases].map(headerKey));
    const place = [...free].find(([, key]) => known.has(key))?.[0];
    if (place === undefined) continue;
    mapping[name] = place;
    free.delete(place);
  }
  return mapping;
}

/** @throws Refusal invalid_request naming each column that is unknown, required and absent, or fed by no header. */
export function checkMapping(mapping: ImportMapping, columns: ImportColumns, headerCount: number): void {
  const places = Object.values(mapping);
  const mapped = Object.entries(mapping).flatMap(([name, place]): FieldError[] => {
    const pointer = `/mapping/${name}`;
    if (!Object.hasOwn(columns, name)) return [{ pointer, code: "unknown_field" }];
    if (place >= headerCount) return [{ pointer, code: "not_offered" }];
    const twice = places.filter((other) => other === place).length > 1;
    return twice ? [{ pointer, code: "not_unique" }] : [];
  });
  const absent = Object.entries(columns)
    .filter(([name, { required }]) => required === true && !Object.hasOwn(mapping, name))
    .map(([name]) => ({ pointer: `/mapping/${name}`, code: "required" as const }));
  const errors = [...mapped, ...absent];
  if (errors.length > 0) throw new Refusal("invalid_request", { errors });
}
