import type { SavedAnswer } from "#api/generated";
import { ProblemError } from "#api/problem";
import { alike } from "#dossiers/portal/answers/alike";
import type { Choice } from "#dossiers/portal/answers/answer-conflict";
import { keep, kept, type Typed } from "#dossiers/portal/answers/kept-answers";
import type { Keeping, Wiring } from "#dossiers/portal/answers/keeping";
import type { Value } from "#forms/types";

const pause = 800;
const retries = [2_000, 5_000, 15_000, 30_000];

/**
 * The answers being given. Each is sent once the person pauses, one at a time, with the version it was typed over;
 * until the API has it, it is kept on this device. What is being typed is never replaced under the cursor.
 */
export class AnswerKeeper {
  readonly #wiring: Wiring;
  #keeping: Keeping;
  readonly #listeners = new Set<() => void>();
  /** Fields to send; those with a timer wait for the person to pause. */
  readonly #waiting: Set<string>;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #focused = new Set<string>();
  #sending: Promise<void> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(wiring: Wiring) {
    this.#wiring = wiring;
    const { savedAt } = wiring;
    const typed = kept(wiring.dossierId);
    this.#waiting = new Set(Object.keys(typed));
    const save = savedAt === null ? { state: "idle" as const } : { state: "saved" as const, at: savedAt };
    this.#keeping = { typed, errors: {}, parts: {}, conflicts: {}, save, stopped: null };
  }

  readonly read = (): Keeping => this.#keeping;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly answer = (fieldId: string, value: Value): void => {
    const { base, version } = this.#keeping.typed[fieldId] ?? this.#over(fieldId);
    this.#focused.add(fieldId);
    this.#waiting.add(fieldId);
    clearTimeout(this.#timers.get(fieldId));
    this.#timers.set(
      fieldId,
      setTimeout(() => this.#ready(fieldId), pause),
    );
    this.#setTyped(fieldId, { value, version, base });
    this.#change({
      errors: without(this.#keeping.errors, fieldId),
      parts: without(this.#keeping.parts, fieldId),
    });
    this.#keepUnsent();
  };

  /** The person went on: what they typed is sent at once, and shown as the API reads it. */
  readonly leave = (fieldId: string): void => {
    this.#focused.delete(fieldId);
    if (this.#timers.has(fieldId)) this.#ready(fieldId);
    else if (!this.#isUnsent(fieldId)) this.#setTyped(fieldId, undefined);
  };

  /** Two versions: an answer goes over the other one, or gives way to it. */
  readonly settle = (fieldId: string, choice: Choice): void => {
    const theirs = this.#keeping.conflicts[fieldId];
    if (theirs === undefined) return;
    this.#change({ conflicts: without(this.#keeping.conflicts, fieldId) });
    const { version, value: base } = theirs;
    this.#setTyped(fieldId, choice === "theirs" ? undefined : { value: choice.value, version, base });
    if (choice !== "theirs") this.#waiting.add(fieldId);
    this.#keepUnsent();
    void this.#sendAll();
  };

  /** Sends all that waits. True once the API holds every answer. */
  readonly flush = async (): Promise<boolean> => {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    await this.#sendAll();
    return !Object.keys(this.#keeping.typed).some((id) => this.#isUnsent(id));
  };

  /** After what stopped it was put right: what waits is sent. */
  readonly resume = (): void => {
    this.#change({ stopped: null });
    void this.#sendAll();
  };

  /** While the page shows: what was kept is sent, and sent again when the network comes back. */
  readonly start = () => {
    const again = () => void this.#sendAll();
    addEventListener("online", again);
    again();
    return () => {
      removeEventListener("online", again);
      clearTimeout(this.#retry);
      void this.flush();
    };
  };

  #over(fieldId: string): { base: Value; version: number } {
    const { value: base, version } = this.#wiring.seen(fieldId);
    return { base, version };
  }

  #change(part: Partial<Keeping>): void {
    this.#keeping = { ...this.#keeping, ...part };
    for (const listener of this.#listeners) listener();
  }

  #setTyped(fieldId: string, typed: Typed | undefined): void {
    const others = without(this.#keeping.typed, fieldId);
    this.#change({ typed: typed ? { ...others, [fieldId]: typed } : others });
  }

  #isUnsent(id: string): boolean {
    return this.#waiting.has(id) || id in this.#keeping.errors || id in this.#keeping.conflicts;
  }

  #keepUnsent(): void {
    const unsent = Object.entries(this.#keeping.typed).filter(([id]) => this.#isUnsent(id));
    keep(this.#wiring.dossierId, Object.fromEntries(unsent));
  }

  #ready(fieldId: string): void {
    clearTimeout(this.#timers.get(fieldId));
    this.#timers.delete(fieldId);
    void this.#sendAll();
  }

  #sendAll(): Promise<void> {
    this.#sending ??= this.#sendNext().finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  async #sendNext(): Promise<void> {
    const fieldId = [...this.#waiting].find(
      (id) => !this.#timers.has(id) && !(id in this.#keeping.conflicts),
    );
    const typed = fieldId === undefined ? undefined : this.#keeping.typed[fieldId];
    if (fieldId === undefined || typed === undefined || this.#keeping.stopped) return;
    this.#change({ save: { state: "saving" } });
    this.#waiting.delete(fieldId);
    try {
      this.#took(fieldId, typed, await this.#wiring.send(fieldId, typed));
    } catch (error) {
      if (!(await this.#bear(fieldId, error))) return;
    }
    this.#keepUnsent();
    await this.#sendNext();
  }

  #took(fieldId: string, sent: Typed, saved: SavedAnswer): void {
    this.#failures = 0;
    this.#wiring.onSaved(saved);
    const now = this.#keeping.typed[fieldId];
    const isStillTyped = now !== undefined && (now.value !== sent.value || this.#focused.has(fieldId));
    const { version, value } = saved;
    this.#setTyped(fieldId, isStillTyped ? { ...now, version, base: asValue(value) } : undefined);
    this.#change({ save: { state: "saved", at: saved.savedAt } });
  }

  /** What a refusal means for one answer. Says whether to go on with the others. */
  async #bear(fieldId: string, error: unknown): Promise<boolean> {
    if (!(error instanceof ProblemError)) throw error;
    const { status, problem } = error;
    if (status === 0 || status === 429 || status >= 500) return this.#postpone(fieldId);
    // Validated since: nobody can change it any more, and it holds up no other answer.
    if (problem.code === "step_already_validated") {
      this.#setTyped(fieldId, undefined);
      this.#change({ save: { state: "idle" } });
      return true;
    }
    if (problem.code === "answer_changed" || status === 404) return this.#compare(fieldId, error);
    if (status === 422) {
      const said = problem.errors?.[0]?.detail ?? problem.detail;
      this.#change({
        errors: { ...this.#keeping.errors, [fieldId]: said },
        parts: { ...this.#keeping.parts, [fieldId]: partsOf(error) },
        save: { state: "idle" },
      });
      return true;
    }
    return this.#stop(fieldId, error);
  }

  #stop(fieldId: string, error: ProblemError): false {
    this.#waiting.add(fieldId);
    this.#keepUnsent();
    this.#change({ stopped: error, save: { state: "waiting" } });
    return false;
  }

  #postpone(fieldId: string): false {
    this.#waiting.add(fieldId);
    this.#keepUnsent();
    this.#change({ save: { state: "waiting" } });
    clearTimeout(this.#retry);
    const delay = retries[Math.min(this.#failures, retries.length - 1)];
    this.#retry = setTimeout(() => void this.#sendAll(), delay);
    this.#failures += 1;
    return false;
  }

  async #compare(fieldId: string, error: ProblemError): Promise<boolean> {
    const theirs = await this.#wiring.readAgain(fieldId).catch(() => undefined);
    const isChanged = error.status !== 404;
    if (theirs === undefined && isChanged) return this.#postpone(fieldId);
    if (theirs === undefined || (theirs !== null && !isChanged)) return this.#stop(fieldId, error);
    const mine = this.#keeping.typed[fieldId];
    if (mine === undefined || theirs === null || alike(mine.value, theirs.value)) {
      this.#setTyped(fieldId, undefined);
      this.#change({ save: theirs === null ? { state: "idle" } : { state: "saved", at: theirs.at } });
    } else {
      const conflicts = { ...this.#keeping.conflicts, [fieldId]: theirs };
      this.#change({ conflicts, save: { state: "idle" } });
    }
    return true;
  }
}

/** What is wrong inside an answer: "/value/1/fld_cost" is about the second row of a block. */
const partsOf = ({ problem }: ProblemError): Record<string, string> =>
  Object.fromEntries(
    (problem.errors ?? [])
      .filter(({ pointer }) => pointer.startsWith("/value/"))
      .map(({ pointer, detail }) => [pointer.slice("/value/".length).replaceAll("/", "."), detail]),
  );

/** The API keeps only answers that it has read. */
const asValue = (value: unknown): Value => (value ?? null) as Value;

const without = <T>(all: Readonly<Record<string, T>>, fieldId: string): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => id !== fieldId));
