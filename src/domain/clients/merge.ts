import { normaliseCity } from "#domain/clients/city";
import { foldedWords } from "#domain/clients/folding";
import { normaliseName } from "#domain/clients/name";
import { checkSiret } from "#domain/identifiers/siret";

/** Fields of a client that hold one value: kept, filled in, or chosen. */
export const singleFields = ["name", "siret", "rna", "address", "postalCode", "city", "country"] as const;
/** Fields that hold several: united. */
export const unitedFields = ["emails", "phones", "contacts", "notes"] as const;

export type SingleField = (typeof singleFields)[number];
export type UnitedField = (typeof unitedFields)[number];

export type ClientFields = Record<SingleField, string | null> & Record<UnitedField, readonly string[]>;

/** A client as the merge screen shows it. `number` is the client number, `events` how many it holds. */
export type MergeableClient = { id: string; number: number; events: number; fields: ClientFields };

/** Per field, the client whose value is wanted. */
export type MergeChoices = Partial<Record<SingleField, string>>;

export type FieldChange =
  | {
      field: SingleField;
      before: string | null;
      after: string | null;
      from: string;
      how: "filled" | "chosen";
    }
  | { field: UnitedField; before: readonly string[]; after: readonly string[]; how: "united" };

export type FieldConflict = { field: SingleField; values: readonly { clientId: string; value: string }[] };

export type MergePlan = {
  survivorId: string;
  absorbedIds: readonly string[];
  /** The survivor's fields once merged. */
  fields: ClientFields;
  /** Only what changes, for the journal. */
  changes: readonly FieldChange[];
  /** Fields where clients disagree and nobody has chosen: the survivor's value is kept. */
  conflicts: readonly FieldConflict[];
};

/** The client that stays unless somebody chooses: a valid SIRET, then most events, then the lowest number. */
export function defaultSurvivor(clients: readonly MergeableClient[]): MergeableClient | undefined {
  const rank = ({ fields, events, number }: MergeableClient): number[] => [
    checkSiret(fields.siret ?? "").ok ? 0 : 1,
    -events,
    number,
  ];
  return [...clients].sort((one, other) => compareRanks(rank(one), rank(other)))[0];
}

const compareRanks = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/**
 * What merging does to the fields of the survivor. Its values stay, its blanks are filled from the absorbed clients
 * in the order given, lists are united without repeats. A conflict is listed until it is chosen; bulk merges skip
 * plans that have one.
 */
export function planMerge(
  survivor: MergeableClient,
  absorbed: readonly MergeableClient[],
  choices: MergeChoices = {},
): MergePlan {
  const others = absorbed.filter(({ id }) => id !== survivor.id);
  const clients = [survivor, ...others];
  const singles = singleFields.flatMap((field) => changeOf(field, survivor, clients, choices[field]));
  const united = unitedFields.flatMap((field) => unionOf(field, survivor, clients));
  const changes = [...singles, ...united];
  return {
    survivorId: survivor.id,
    absorbedIds: others.map(({ id }) => id),
    fields: changes.reduce<ClientFields>(
      (fields, { field, after }) => ({ ...fields, [field]: after }),
      survivor.fields,
    ),
    changes,
    conflicts: singleFields.flatMap((field) => conflictOf(field, clients, choices[field])),
  };
}

function changeOf(
  field: SingleField,
  survivor: MergeableClient,
  clients: readonly MergeableClient[],
  chosen: string | undefined,
): FieldChange[] {
  const before = survivor.fields[field];
  const wanted = clients.find(({ id }) => id === chosen);
  const source =
    wanted ?? (isBlank(before) ? clients.find(({ fields }) => !isBlank(fields[field])) : undefined);
  const after = source?.fields[field] ?? null;
  if (source === undefined || after === before) return [];
  return [{ field, before, after, from: source.id, how: wanted === undefined ? "filled" : "chosen" }];
}

function unionOf(
  field: UnitedField,
  survivor: MergeableClient,
  clients: readonly MergeableClient[],
): FieldChange[] {
  const before = survivor.fields[field];
  const seen = new Set(before.map(sameness));
  const added: string[] = [];
  for (const value of clients.flatMap(({ fields }) => fields[field])) {
    if (seen.has(sameness(value))) continue;
    seen.add(sameness(value));
    added.push(value);
  }
  return added.length === 0 ? [] : [{ field, before, after: [...before, ...added], how: "united" }];
}

function conflictOf(
  field: SingleField,
  clients: readonly MergeableClient[],
  chosen: string | undefined,
): FieldConflict[] {
  if (clients.some(({ id }) => id === chosen)) return [];
  const values = clients.flatMap(({ id, fields }) => {
    const value = fields[field];
    return value === null || isBlank(value) ? [] : [{ clientId: id, value }];
  });
  const distinct = new Set(values.map(({ value }) => meaningOf(field, value)));
  return distinct.size > 1 ? [{ field, values }] : [];
}

export const isBlank = (value: string | null): boolean => value === null || value.trim() === "";

/** Two ways of writing one name, town, number or address are no conflict: the survivor's stays. */
function meaningOf(field: SingleField, value: string): string {
  if (field === "name") return normaliseName(value).key || sameness(value);
  if (field === "city") return normaliseCity(value)?.key ?? sameness(value);
  if (field === "address") return foldedWords(value).join(" ") || sameness(value);
  return field === "country" ? sameness(value) : value.replaceAll(/\s/g, "").toUpperCase();
}

/** Two values that differ only by case or spaces are one. */
export const sameness = (value: string): string => value.trim().replaceAll(/\s+/g, " ").toLowerCase();
