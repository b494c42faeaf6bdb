import type { SavedEvaluation } from "#api/generated";
import { ProblemError } from "#api/problem";
import type { Autosave } from "#design/feedback/autosave-indicator";
import {
  forgetMarks,
  keepMarks,
  keptMarks,
  restoreMarks,
  type UnsentMarks,
} from "#evaluations/desk/kept-marks";
import { askedCriteria } from "#evaluations/grid-form";
import type { Criterion, GivenAnswers, Given, Grid, OwnEvaluation } from "#evaluations/types";

export type Kept = {
  answers: GivenAnswers;
  /** What these answers leave to ask. */
  asked: readonly Criterion[];
  total: OwnEvaluation["total"];
  missing: OwnEvaluation["missing"];
  /** Sentences of the API, by criterion; under "", what it says of the whole. */
  errors: Readonly<Record<string, string>>;
  /** What this device kept while something else was answered elsewhere, by criterion. */
  setAside: GivenAnswers;
  save: Autosave;
};

export type Wiring = {
  grid: Grid;
  evaluation: OwnEvaluation;
  save: (answers: GivenAnswers, version: number) => Promise<SavedEvaluation>;
  /** The version that is stored now: another tab wrote since. */
  reread: () => Promise<number>;
};

const pause = 600;
const retries = [2_000, 5_000, 15_000, 30_000];

/**
 * The marks being given. What changed is sent once the person pauses, one request at a time, over the version that was
 * last seen; when another tab wrote meanwhile, only what was typed here is written over it. Until the API has it, it is
 * kept on this device.
 */
export class EvaluationKeeper {
  readonly #wiring: Wiring;
  readonly #listeners = new Set<() => void>();
  #kept: Kept;
  #version: number;
  /** What the API has, as far as this page knows. */
  #stored: GivenAnswers;
  #waiting: Record<string, Given> = {};
  /** What this device keeps for this page. */
  #held: UnsentMarks = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<boolean> | undefined;
  #failures = 0;

  constructor(wiring: Wiring) {
    const { answers, total, missing, version, updatedAt, state } = wiring.evaluation;
    this.#wiring = wiring;
    this.#version = version;
    this.#stored = answers as GivenAnswers;
    const setAside = this.#restore();
    const given = { ...this.#stored, ...this.#waiting };
    const save: Autosave = state === "draft" ? { state: "saved", at: updatedAt } : { state: "idle" };
    const asked = askedCriteria(wiring.grid, given);
    this.#kept = { answers: given, asked, total, missing, errors: {}, setAside, save };
  }

  /** What a page before this one could not send waits again; what is no longer a draft is forgotten. */
  #restore(): GivenAnswers {
    const { id, state, verbs } = this.#wiring.evaluation;
    if (state !== "draft") forgetMarks(id);
    if (!verbs.includes("finalise")) return {};
    const asked = new Set(this.#wiring.grid.criteria.map((criterion) => criterion.id));
    const known = Object.entries(keptMarks(id)).filter(([criterionId]) => asked.has(criterionId));
    const { waiting, setAside } = restoreMarks(Object.fromEntries(known), this.#stored);
    this.#waiting = waiting;
    this.#held = Object.fromEntries(known.filter(([criterionId]) => !(criterionId in setAside)));
    return setAside;
  }

  readonly read = (): Kept => this.#kept;

  /** The version of what is shown. */
  get version(): number {
    return this.#version;
  }

  /** What another tab wrote is shown here too; what waits here stands over it. */
  readonly adopt = ({ answers, total, missing, version }: OwnEvaluation): void => {
    this.#version = version;
    this.#stored = answers as GivenAnswers;
    this.#change({ answers: { ...this.#stored, ...this.#waiting }, total, missing });
  };

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** While the page shows: what was kept is sent, and sent again when the network comes back. */
  readonly start = () => {
    const again = () => void this.flush();
    addEventListener("online", again);
    again();
    return () => {
      removeEventListener("online", again);
      again();
    };
  };

  readonly answer = (criterionId: string, given: Given): void => {
    this.#waiting = { ...this.#waiting, [criterionId]: given };
    const { [criterionId]: _refused, "": _whole, ...errors } = this.#kept.errors;
    const { [criterionId]: _aside, ...setAside } = this.#kept.setAside;
    this.#change({
      answers: { ...this.#kept.answers, [criterionId]: given },
      errors,
      setAside,
      save: { state: "saving" },
    });
    this.#keep();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  };

  /** Sends what waits; answers whether everything typed is now stored. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.#timer);
    while (this.#sending) await this.#sending;
    if (Object.keys(this.#waiting).length === 0) return Object.keys(this.#kept.errors).length === 0;
    this.#sending = this.#send().finally(() => {
      this.#sending = undefined;
      this.#keep();
    });
    const stored = await this.#sending;
    return stored && (Object.keys(this.#waiting).length === 0 || this.flush());
  };

  async #send(): Promise<boolean> {
    const sent = this.#waiting;
    const { "": _whole, ...errors } = this.#kept.errors;
    this.#waiting = {};
    this.#change({ errors, save: { state: "saving" } });
    try {
      const saved = await this.#wiring.save(sent, this.#version);
      this.#version = saved.version;
      this.#stored = saved.answers as GivenAnswers;
      this.#failures = 0;
      this.#change({
        answers: { ...this.#stored, ...this.#waiting },
        total: saved.total,
        missing: saved.missing,
        save: { state: "saved", at: saved.savedAt },
      });
      return true;
    } catch (error) {
      this.#waiting = { ...sent, ...this.#waiting };
      if (!(error instanceof ProblemError)) throw error;
      return error.status === 412 ? this.#sendOver(sent) : this.#refused(error, sent);
    }
  }

  /** Another tab wrote: what waits is sent over the version that is stored now. */
  async #sendOver(sent: Record<string, Given>): Promise<boolean> {
    try {
      this.#version = await this.#wiring.reread();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return this.#refused(error, sent);
    }
    return this.#send();
  }

  /** What is wrong is said; all but that still waits, to be sent again. */
  async #refused({ status, problem }: ProblemError, sent: Record<string, Given>): Promise<boolean> {
    if (status === 0 || status === 429 || status >= 500) {
      this.#change({ save: { state: "waiting" } });
      const delay = retries[Math.min(this.#failures++, retries.length - 1)];
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.flush(), delay);
      return false;
    }
    const named = (problem.errors ?? [])
      .map(({ pointer, detail }) => [pointer.split("/")[2] ?? "", detail] as const)
      .filter(([id]) => id in sent);
    if (named.length === 0) {
      this.#change({ errors: { ...this.#kept.errors, "": problem.detail }, save: { state: "refused" } });
      return false;
    }
    const wrong = Object.fromEntries(named.filter(([id]) => this.#waiting[id] === sent[id]));
    this.#waiting = Object.fromEntries(Object.entries(this.#waiting).filter(([id]) => !(id in wrong)));
    this.#change({ errors: { ...this.#kept.errors, ...wrong }, save: { state: "refused" } });
    if (Object.keys(this.#waiting).length === 0) return false;
    const stored = await this.#send();
    return stored && Object.keys(wrong).length === 0;
  }

  #keep(): void {
    const unsent = Object.entries(this.#waiting).map(
      ([id, given]) => [id, { given, over: this.#stored[id] ?? null }] as const,
    );
    const held = Object.fromEntries(unsent);
    keepMarks(this.#wiring.evaluation.id, held, this.#held);
    this.#held = held;
  }

  /** What is no longer asked has nothing left to mend. */
  #change(part: Partial<Kept>): void {
    const kept = { ...this.#kept, ...part };
    const asked = askedCriteria(this.#wiring.grid, kept.answers);
    const unasked = new Set(this.#wiring.grid.criteria.map(({ id }) => id));
    for (const { id } of asked) unasked.delete(id);
    const errors = Object.entries(kept.errors).filter(([id]) => !unasked.has(id));
    this.#kept = { ...kept, asked, errors: Object.fromEntries(errors) };
    for (const listener of this.#listeners) listener();
  }
}
