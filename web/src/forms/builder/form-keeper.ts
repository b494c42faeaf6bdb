import type { Form } from "#api/generated";
import { type FieldProblem, ProblemError } from "#api/problem";
import type { Autosave } from "#design/feedback/autosave-indicator";
import { withoutBlanks } from "#forms/builder/blanks";
import type { FormDefinition } from "#forms/types";

const pause = 800;
const beforeTryingAgain = 5000;

/** A form being written, whoever asks it: a programme, a pre-qualification. */
export type Drafted = Pick<Form, "version" | "publishedNumber" | "errors" | "definition" | "operators">;
export type SaveForm = (
  definition: FormDefinition,
  version: number,
) => Promise<Pick<Form, "version" | "updatedAt" | "errors">>;

type Start = { definition: FormDefinition } & Pick<Drafted, "version" | "errors">;
type Draft = {
  form: FormDefinition;
  errors: readonly FieldProblem[];
  save: Autosave;
  /** Someone else saved meanwhile: nothing more is sent. */
  conflict: boolean;
};

/**
 * The form being built: each change shows at once and is sent after a pause, one request at a time, over the version
 * that the one before answered.
 */
export class FormKeeper {
  readonly #saveForm: SaveForm;
  readonly #listeners = new Set<() => void>();
  #draft: Draft;
  #version: number;
  #saved: FormDefinition;
  /** What needs no sending: saved, or refused as it is. */
  #settled: FormDefinition;
  #late = false;
  #left = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<boolean> | undefined;

  constructor({ definition, version, errors }: Start, saveForm: SaveForm) {
    this.#saveForm = saveForm;
    this.#version = version;
    this.#saved = definition;
    this.#settled = definition;
    this.#draft = { form: definition, errors, save: { state: "idle" }, conflict: false };
  }

  readonly read = (): Draft => this.#draft;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** The version over which the next save is written. */
  get version(): number {
    return this.#version;
  }

  /** Whether the API has still to be told of something. */
  get waits(): boolean {
    return this.#draft.form !== this.#settled && !this.#draft.conflict;
  }

  readonly change = (edit: (form: FormDefinition) => FormDefinition): void => {
    this.#change({ form: edit(this.#draft.form) });
    this.#sendAfter(this.#late ? beforeTryingAgain : pause);
  };

  /** Sends what waits. True once the API holds the form as it shows. */
  readonly flush = async (): Promise<boolean> => {
    while (this.waits) if (!(await this.#sendNow())) return false;
    return this.#saved === this.#draft.form;
  };

  readonly start = (): void => {
    this.#left = false;
  };

  /** The page goes away: what waits is sent once, and never again over what may be written elsewhere. */
  readonly leave = (): Promise<boolean> => {
    this.#left = true;
    return this.flush();
  };

  #sendAfter(delay: number): void {
    clearTimeout(this.#timer);
    if (!this.#left) this.#timer = setTimeout(() => void this.#sendNow(), delay);
  }

  async #sendNow(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#sending) await this.#sending;
    if (!this.waits) return true;
    this.#sending = this.#send(this.#draft.form);
    const saved = await this.#sending;
    this.#sending = undefined;
    return saved;
  }

  async #send(form: FormDefinition): Promise<boolean> {
    this.#change({ save: { state: "saving" } });
    try {
      const { version, updatedAt, errors } = await this.#saveForm(withoutBlanks(form), this.#version);
      this.#version = version;
      this.#saved = form;
      this.#settled = form;
      this.#late = false;
      this.#change({ errors, save: { state: "saved", at: updatedAt } });
      return true;
    } catch (error) {
      this.#bear(form, error);
      return false;
    }
  }

  /** What is refused waits for a change; what did not arrive, or came too often, is sent again. */
  #bear(form: FormDefinition, error: unknown): void {
    this.#late = !(error instanceof ProblemError) || isLate(error);
    if (!(error instanceof ProblemError) || this.#late) {
      this.#change({ save: { state: "waiting" } });
      return this.#sendAfter(beforeTryingAgain);
    }
    const { status, problem } = error;
    this.#settled = form;
    this.#change({
      save: { state: "refused" },
      ...(status === 412
        ? { conflict: true }
        : { errors: withoutRoot(problem.errors ?? [{ ...problem, pointer: "" }]) }),
    });
  }

  #change(part: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...part };
    for (const listener of this.#listeners) listener();
  }
}

const isLate = ({ status }: ProblemError) => status < 400 || status === 429 || status >= 500;

/** The API points into the body that was sent, the screen into the definition. */
const withoutRoot = (errors: readonly FieldProblem[]): FieldProblem[] =>
  errors.map((error) => ({ ...error, pointer: error.pointer.replace(/^\/definition/, "") }));
