import { useForm, type UseFormReturnType } from "@mantine/form";
import { useState } from "react";

import { ProblemError } from "#api/problem";
import { errorsByPath } from "#design/form/pointers";

export type ProblemForm<Values extends Record<string, unknown>> = {
  form: UseFormReturnType<Values>;
  submit: (event?: React.FormEvent<HTMLFormElement>) => void;
  pending: boolean;
  /** What went wrong last time, when it is about the whole form. */
  failure: ProblemError | undefined;
  /** Grows with each refused attempt, so that the summary takes the focus again. */
  refusals: number;
};

type Options<Values> = { initialValues: Values; onSubmit: (values: Values) => Promise<unknown> };

/** A form whose judge is the API: its refusals come back to the fields they are about. */
export function useProblemForm<Values extends Record<string, unknown>>(
  options: Options<Values>,
): ProblemForm<Values> {
  const form = useForm<Values>({ initialValues: options.initialValues });
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<ProblemError>();
  const [refusals, setRefusals] = useState(0);

  async function send(values: Values) {
    setPending(true);
    setFailure(undefined);
    form.clearErrors();
    try {
      await options.onSubmit(values);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      form.setErrors(errorsByPath(error.problem.errors ?? []));
      setFailure(error);
      setRefusals((count) => count + 1);
    } finally {
      setPending(false);
    }
  }

  return { form, pending, failure, refusals, submit: form.onSubmit((values) => void send(values)) };
}
