import { eq } from "drizzle-orm";
import { z } from "zod";

import {
  keptAfterRestoring,
  latestKeeping,
  planShelf,
  wasNeverSent,
  type ShelfVerb,
} from "#domain/dossiers/shelf";
import { id, instant } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { fillingOf, type DossierRow, type Filling } from "#actions/dossiers/filling";
import { nextWake } from "#actions/dossiers/waking";
import { around, dossierById } from "#db/dossiers/queries";
import { dossiers } from "#db/dossiers/schema";
import { mustHaveChanged } from "#db/guards";
import { mustBeOutOfBin } from "#db/programmes/changes";
import { countMove } from "#db/programmes/counts";
import { one } from "#db/statement";
import type { Tenant } from "#db/tenant";

type Values = Partial<Pick<DossierRow, "archivedAt" | "trashedAt" | "purgeAt" | "keepUntil" | "warnedAt">>;

/** Puts a dossier away, or in the bin, or back: its state stays what it is. */
const shelving = <const Name extends string>(name: Name, verb: ShelfVerb) =>
  action({
    name: `dossiers.${name}`,
    requires: "dossiers.decide",
    access: "write",
    input: z.strictObject({ dossierId: id("dos") }),
    refuses: [
      "not_found",
      "dossier_state_forbids",
      "conflict",
      ...(verb === "restore" ? (["programme_in_bin"] as const) : []),
    ],
    reads: (scope, { dossierId }) => ({
      dossier: one(dossierById(scope, dossierId)),
      ...around(scope, dossierId),
    }),
    run(context, { dossierId }, { dossier, ...read }) {
      const filling = fillingOf(dossier, read, "staff");
      const { values, steps } = shelve(context, filling, verb);
      return {
        result: resultOf({ ...filling.dossier, ...values }),
        change: { steps, audit: { subject: dossierId } },
      };
    },
  });

/**
 * What a verb writes to put one dossier away, or back.
 * @throws Refusal when the dossier is not one that can be.
 */
export function shelve({ tenant, now }: ActionContext, filling: Filling, verb: ShelfVerb) {
  const { state, isTest, submittedAt } = filling.dossier;
  // A draft is put away by nobody but the clock; one that was sent is brought back by whoever sees it in the bin.
  const isTheirs = state === "draft" && (verb !== "restore" || submittedAt === null);
  if (isTheirs || isTest) throw new Refusal("not_found");
  const planned = planShelf(filling.dossier, verb, now);
  if (planned instanceof Refusal) throw planned;
  // Among many, this one is named and the others go on: what a commit refuses stops them all.
  if (verb === "restore" && filling.programme.trashedAt !== null) throw new Refusal("programme_in_bin");
  const kept = { keepUntil: Math.max(filling.dossier.keepUntil ?? 0, now + keptAfterRestoring) };
  const values: Values = verb === "restore" ? { ...planned, ...kept, warnedAt: null } : planned;
  const isKept = verb === "restore" ? [mustBeOutOfBin(tenant, filling.programme.id)] : [];
  const steps = [...keepSteps(tenant, filling, values, now), ...isKept, ...counted(tenant, filling, verb)];
  return { values, steps };
}

export const archiveDossier = shelving("archive", "archive");
export const unarchiveDossier = shelving("unarchive", "unarchive");
export const trashDossier = shelving("trash", "trash");
export const restoreDossier = shelving("restore", "restore");

/** Keeps a dossier that is over, or back with its applicant, longer than retention would: 60 months at most after it was. */
export const keepDossier = action({
  name: "dossiers.keep",
  requires: "dossiers.decide",
  access: "write",
  input: z.strictObject({ dossierId: id("dos"), until: instant }),
  refuses: ["not_found", "dossier_state_forbids", "too_late_to_keep", "conflict"],
  reads: (scope, { dossierId }) => ({
    dossier: one(dossierById(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  run({ tenant, now }, { dossierId, until }, { dossier, ...read }) {
    const filling = fillingOf(dossier, read, "staff");
    const { decidedAt, state, trashedAt, isTest } = filling.dossier;
    if (wasNeverSent(filling.dossier)) throw new Refusal("dossier_state_forbids");
    const overAt = state === "withdrawn" || state === "draft" ? filling.standing.since : decidedAt;
    if (overAt === null || trashedAt !== null || isTest) throw new Refusal("dossier_state_forbids");
    if (until <= now || until > latestKeeping(overAt)) throw new Refusal("too_late_to_keep");
    const values = { keepUntil: until, warnedAt: null };
    return {
      result: resultOf({ ...filling.dossier, ...values }),
      change: {
        steps: keepSteps(tenant, filling, values, now),
        audit: { subject: dossierId, details: { until } },
      },
    };
  },
});

const resultOf = ({ id: dossierId, archivedAt, trashedAt, purgeAt, keepUntil }: Filling["dossier"]) => ({
  id: dossierId,
  archivedAt,
  trashedAt,
  purgeAt,
  keepUntil,
});

function keepSteps(tenant: Tenant, filling: Filling, values: Values, now: number) {
  const { dossier, programme, standing } = filling;
  const since = standing.since ?? dossier.createdAt;
  const wakeAt = nextWake(
    { ...dossier, ...values },
    programme,
    since,
    filling.rows.transitions.length > 0,
    now,
  );
  return [
    tenant.update(
      dossiers,
      { ...values, wakeAt, version: dossier.version + 1 },
      eq(dossiers.id, dossier.id),
      eq(dossiers.version, dossier.version),
    ),
    mustHaveChanged("conflict"),
  ];
}

/** What is in the bin is counted nowhere. */
const counted = (tenant: Tenant, { dossier: { programmeId, state } }: Filling, verb: ShelfVerb) => {
  if (verb === "trash") return countMove(tenant, programmeId, state, null);
  return verb === "restore" ? countMove(tenant, programmeId, null, state) : [];
};
