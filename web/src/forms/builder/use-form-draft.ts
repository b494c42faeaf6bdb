import { useEffect, useRef, useState } from "react";

import type { Form } from "#api/generated";
import { type FieldProblem, ProblemError } from "#api/problem";
import type { Autosave } from "#design/feedback/autosave-indicator";
import { withoutBlanks } from "#forms/builder/blanks";
import { letFinish } from "#forms/queries";
import type { FormDefinition } from "#forms/types";

const pause = 800;
const beforeTryingAgain = 5000;

/** A form being written, whoever asks it: a programme, a pre-qualification. */
export type Drafted = Pick<Form, "version" | "publishedNumber" | "errors" | "definition" | "operators">;
export type SaveForm = (
  definition: FormDefinition,
  version: number,
) => Promise<Pick<Form, "version" | "updatedAt" | "errors">>;

/** The form being built: each change shows at once and is saved after a pause, on the version that was read. */
export function useFormDraft(initial: Drafted, saveForm: SaveForm) {
  const [form, setForm] = useState<FormDefinition>(initial.definition);
  const [save, setSave] = useState<Autosave>({ state: "idle" });
  const [errors, setErrors] = useState<readonly FieldProblem[]>(initial.errors);
  const [outcome, setOutcome] = useState<"free" | "busy" | "late" | "conflict">("free");
  const version = useRef(initial.version);
  /** What needs no sending: saved, or refused as it is. */
  const settled = useRef(form);
  const latest = useRef(form);
  /** What is on its way: what comes next is written on the version that it answers. */
  const sending = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    if (form === settled.current || outcome === "busy" || outcome === "conflict") return undefined;
    const timer = setTimeout(
      async () => {
        setOutcome("busy");
        setSave({ state: "saving" });
        try {
          const sent = saveForm(withoutBlanks(form), version.current);
          sending.current = sent;
          const answer = await sent;
          version.current = answer.version;
          settled.current = form;
          setErrors(answer.errors);
          setSave({ state: "saved", at: answer.updatedAt });
          setOutcome("free");
        } catch (error) {
          const status = error instanceof ProblemError ? error.status : 0;
          const refused = error instanceof ProblemError && status >= 400 && status < 500;
          if (refused) {
            settled.current = form;
            if (status !== 412)
              setErrors(withoutRoot(error.problem.errors ?? [{ ...error.problem, pointer: "" }]));
          }
          setSave({ state: refused ? "refused" : "waiting" });
          setOutcome(status === 412 ? "conflict" : refused ? "free" : "late");
        }
      },
      outcome === "late" ? beforeTryingAgain : pause,
    );
    return () => clearTimeout(timer);
  }, [form, outcome, saveForm]);

  useEffect(() => {
    latest.current = form;
  }, [form]);
  useEffect(() => {
    /** A tab that closes before the pause is over: the browser asks first. */
    const hold = (event: BeforeUnloadEvent) => {
      if (latest.current !== settled.current) event.preventDefault();
    };
    addEventListener("beforeunload", hold);
    return () => removeEventListener("beforeunload", hold);
  }, []);
  useEffect(
    () => () => {
      if (latest.current === settled.current) return;
      const rest = () =>
        latest.current === settled.current
          ? undefined
          : saveForm(withoutBlanks(latest.current), version.current);
      letFinish(sending.current.then(rest, rest));
    },
    [saveForm],
  );
  return { form, setForm, save, errors, conflict: outcome === "conflict" };
}

/** The API points into the body that was sent, the screen into the definition. */
const withoutRoot = (errors: readonly FieldProblem[]): FieldProblem[] =>
  errors.map((error) => ({ ...error, pointer: error.pointer.replace(/^\/definition/, "") }));
