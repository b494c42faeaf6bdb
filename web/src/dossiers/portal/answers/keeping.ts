import type { SavedAnswer } from "#api/generated";
import type { ProblemError } from "#api/problem";
import type { Autosave } from "#design/feedback/autosave-indicator";
import type { Typed, TypedAnswers } from "#dossiers/portal/answers/kept-answers";
import type { Value } from "#forms/types";

/** What the API holds for a field when it is not what the person saw. */
export type Theirs = { value: Value; version: number; at: string };

export type Keeping = {
  typed: TypedAnswers;
  /** Why an answer was not saved, in the API's words. */
  errors: Readonly<Record<string, string>>;
  /** The same inside a field, by part: "1.fld_cost" of a block, "city" of an address. */
  parts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  conflicts: Readonly<Record<string, Theirs>>;
  save: Autosave;
  /** Nothing more can be sent: the dossier moved on, or the session ended. */
  stopped: ProblemError | null;
};

export type Wiring = {
  dossierId: string;
  savedAt: string | null;
  send: (fieldId: string, typed: Typed) => Promise<SavedAnswer>;
  onSaved: (saved: SavedAnswer) => void;
  /** What the person sees of a field before they type. */
  seen: (fieldId: string) => { value: Value; version: number };
  /** Reads the dossier again, and answers what it holds for a field; null once the form no longer asks it. */
  readAgain: (fieldId: string) => Promise<Theirs | null>;
};
