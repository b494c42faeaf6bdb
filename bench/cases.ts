import type { Counted } from "./counting-database.ts";
import type { Shot } from "./load.ts";
import { names } from "./names.ts";
import { request } from "./requests.ts";
import { drafts } from "./seed-dossiers.ts";
import { idOf } from "./seed-file.ts";
import { people, programmes } from "./seed-ground.ts";

type Slots = Record<string, string | number>;

/**
 * Some work of the product, and the same on the bare Worker. `shot(0)` is played on the counting Worker; its
 * statements that `kept` keeps become the bare Worker's, with the values of `slots(0)` replaced at each request.
 */
export type Case = {
  name: string;
  trips: 1 | 2;
  shot: (index: number) => Shot;
  /** Without it the case is not compared. */
  bare?: {
    kept: (statement: Counted, position: number) => boolean;
    slots: (index: number) => Slots;
    floor: number;
    aim: number;
  };
  /** Pages of 50: what they read must not depend on what is stored. */
  list?: true;
  /** Only measured once the table holds a million rows. */
  late?: { floor: number; aim: number };
};

const main = "/v1/organisations/bench-1";
const staff = 1;
/** The proof of who asks is the product's own: the bare Worker does without. */
const notTheProof = (_statement: Counted, position: number) => position > 0;
const noSlots = () => ({});
/** Spreads consecutive requests over all rows. */
const spread = (index: number, over: number): number => 1 + ((index * 7919) % over);
const get = { floor: 0.65, aim: 0.8 };
const list = { kept: notTheProof, slots: noSlots, floor: 0.7, aim: 0.85 };
const create = { floor: 0.5, aim: 0.7 };

const dossierOf = (index: number) => idOf("dos", spread(index, 100_000));
const personOf = (index: number) => 1 + (index % people);
const round = (index: number) => Math.floor(index / people);
const search = (index: number) => {
  const [, name = ""] = names[spread(index, names.length) - 1] ?? [];
  return plain(name).slice(0, -2);
};
const plain = (name: string) => name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

const listCase = (name: string, query: string): Case => ({
  name,
  trips: 1,
  list: true,
  shot: () => request("GET", `${main}/dossiers?limit=50${query}`, staff),
  bare: list,
});

export const cases: readonly Case[] = [
  {
    name: "session check",
    trips: 1,
    shot: () => request("GET", "/v1/session", staff),
    bare: { kept: notTheProof, slots: noSlots, ...get },
  },
  {
    name: "get a dossier",
    trips: 1,
    shot: (index) => request("GET", `${main}/dossiers/${dossierOf(index)}`, staff),
    bare: { kept: notTheProof, slots: (index) => ({ dossier: dossierOf(index) }), ...get },
  },
  listCase("list of 50", ""),
  listCase("list of 50, two states, by name", "&filter[status]=submitted,under_review&sort=applicant"),
  listCase("list of 50, one programme", `&filter[programme]=${idOf("prg", 3)}`),
  {
    ...listCase("list of 50, a view by answers", ""),
    shot: () => request("GET", `${main}/views/${idOf("vie", 1)}/dossiers?limit=50`, staff),
  },
  {
    name: "search without accents",
    trips: 1,
    shot: (index) =>
      request("GET", `${main}/dossiers?limit=50&q=${encodeURIComponent(search(index))}`, staff),
    late: { floor: 8, aim: 4 },
  },
  {
    name: "start a dossier",
    trips: 2,
    shot: (index) =>
      request(
        "POST",
        `${main}/programmes/${idOf("prg", programmes.startedFrom + round(index))}/dossiers`,
        personOf(index),
        {},
      ),
    bare: {
      kept: ({ sql }) => sql.startsWith('insert into "dossiers"'),
      slots: (index) => ({
        person: idOf("per", personOf(index)),
        programme: idOf("prg", index === 0 ? programmes.startedFrom : programmes.last - round(index)),
        dossier: idOf("dos", 5_000_000 + index),
      }),
      ...create,
    },
  },
  {
    name: "save an answer",
    trips: 2,
    shot: (index) =>
      request(
        "PUT",
        `${main}/my/dossiers/${idOf("dos", drafts.saved + personOf(index))}/answers/fld_titre`,
        personOf(index),
        {
          value: `Résidence d’été, version ${index}`,
          version: 1 + round(index),
        },
      ),
    bare: {
      kept: ({ sql }) => sql.startsWith('update "dossier_answers"'),
      slots: (index) => ({
        dossier: idOf("dos", drafts.saved + personOf(index)),
        field: index === 0 ? "fld_titre" : "fld_lieu",
        version: 1 + round(index),
        next: 2 + round(index),
      }),
      ...create,
    },
  },
  {
    name: "submit a dossier",
    trips: 2,
    shot: (index) =>
      request(
        "POST",
        `${main}/my/dossiers/${idOf("dos", drafts.submitted + personOf(index))}/submit`,
        personOf(index),
        {},
      ),
  },
];
