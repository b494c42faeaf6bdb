import type {
  DeskDossier,
  EvaluatedDossier,
  EvaluationSessionDetail,
  EvaluationSheet,
  Evaluator as ListedEvaluator,
  Grid as ApiGrid,
} from "#api/generated";

export type Session = EvaluationSessionDetail;
export type SessionState = Session["state"];
export type Sheet = EvaluationSheet;
export type OwnEvaluation = NonNullable<Sheet["evaluation"]>;
export type EvaluationState = OwnEvaluation["state"];
export type DeskLine = DeskDossier;
export type Evaluator = ListedEvaluator;
export type Evaluated = EvaluatedDossier;
export type Grid = ApiGrid;
export type Criterion = Grid["criteria"][number];
export type ScoreCriterion = Extract<Criterion, { type: "score" }>;
export type Given = { value?: unknown; notApplicable?: true };
export type GivenAnswers = Readonly<Record<string, Given>>;
export type Phase = Session["phases"][number];

/** A score is hundredths of a percent: 7 250 reads 72.5. */
export const points = (score: number): number => score / 100;
