import type { StoredFile } from "#design/form/use-uploads";
import type { Answers, FormDefinition } from "#forms/types";

export const dossierStates = [
  "draft",
  "submitted",
  "under_review",
  "correction_requested",
  "step_pending",
  "accepted",
  "refused",
  "no_action",
  "withdrawn",
] as const;
export type DossierState = (typeof dossierStates)[number];

export type DossierVerb =
  | "take_under_review"
  | "request_correction"
  | "accept"
  | "refuse"
  | "close_without_action"
  | "reopen"
  | "validate_step"
  | "reject_step";

export type DossierRow = {
  id: string;
  number: string;
  applicant: { name: string; email: string };
  programme: { id: string; title: string };
  state: DossierState;
  completed: number;
  submittedAt: string | null;
  updatedAt: string;
};

type HistoryEvent = {
  id: string;
  at: string;
  sentence: string;
  reason: string | null;
  state: DossierState;
};

export type DossierDetail = DossierRow & {
  form: FormDefinition;
  answers: Answers;
  documents: StoredFile[];
  history: HistoryEvent[];
  /** What the reader may do now, as the API's own table says. */
  verbs: DossierVerb[];
};

export type OwnDossier = {
  id: string;
  programme: { title: string };
  organisation: { slug: string; name: string };
  state: DossierState;
  completed: number;
  closesAt: string | null;
  updatedAt: string;
};

export type Draft = {
  id: string;
  programme: { id: string; title: string };
  state: DossierState;
  closesAt: string | null;
  form: FormDefinition;
  answers: Answers;
  /** Fields whose condition is not met. */
  hidden: string[];
  documents: StoredFile[];
  steps: { id: string; completed: number; locked: boolean }[];
  completed: number;
  savedAt: string | null;
  reason: string | null;
};
