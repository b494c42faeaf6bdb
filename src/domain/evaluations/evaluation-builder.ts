import type { FormDefinition } from "#domain/forms/definition";
import type { ScoreCriterion } from "#domain/evaluations/criteria";
import type { Phase, Rights } from "#domain/evaluations/phases";
import type { Pair, SpreadRequest } from "#domain/evaluations/spread-request";
import type { JudgedDossier } from "#domain/evaluations/visible-dossier";

/** Sessions in a few words, for tests, seeds and examples. */
export const scoreOf = (id: string, rest: Partial<ScoreCriterion> = {}): ScoreCriterion => ({
  id: `crt_${id}`,
  label: id,
  required: true,
  notApplicable: false,
  type: "score",
  min: 0,
  max: 5,
  step: 1,
  weight: 1,
  independent: false,
  ...rest,
});

/** One’s own dossiers, blind, without the others’ evaluations, unless `rest` says otherwise. */
export const rightsOf = (rest: Partial<Rights> = {}): Rights => ({
  dossiers: "own",
  othersEvaluations: "never",
  evaluatorNames: false,
  blind: true,
  acceptsLate: false,
  ...rest,
});

export const phaseOf = (id: string, opensAt: number, closesAt: number, rest?: Partial<Rights>): Phase => ({
  id: `phs_${id}`,
  name: id,
  opensAt,
  closesAt,
  rights: rightsOf(rest),
});

/** A dossier without answers. */
export const dossierOf = (definition: FormDefinition, rest: Partial<JudgedDossier> = {}): JudgedDossier => ({
  id: "dos_1",
  number: "DOS-2026-000001",
  applicant: { name: "Zoé Marchand", email: "zoe@exemple.fr" },
  definition,
  answers: {},
  documents: new Map(),
  ...rest,
});

const idOf = (prefix: string, rank: number): string => `${prefix}_${String(rank).padStart(4, "0")}`;
export const idsOf = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, rank) => idOf(prefix, rank));

/** Of the dossier and the evaluator of these ranks, as `spreadOf` names them. */
export const pairOf = (dossier: number, evaluator: number): Pair => ({
  dossierId: idOf("dos", dossier),
  evaluatorId: idOf("per", evaluator),
});

/** So many dossiers, two evaluations each, over so many evaluators without maximum. */
export const spreadOf = (
  dossiers: number,
  evaluators: number,
  rest: Partial<SpreadRequest> = {},
): SpreadRequest => ({
  dossierIds: idsOf("dos", dossiers),
  evaluators: idsOf("per", evaluators).map((id) => ({ id, maximum: null })),
  perDossier: 2,
  kept: [],
  apart: [],
  ...rest,
});
