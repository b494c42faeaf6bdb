import { Stack } from "@mantine/core";
import type { ReactNode } from "react";

import { ErrorSummary } from "#design/form/error-summary";
import type { ProblemForm } from "#design/form/use-problem-form";

type Props<Values extends Record<string, unknown>> = {
  of: ProblemForm<Values>;
  children: ReactNode;
  label?: string;
};

export const Form = <Values extends Record<string, unknown>>({ of, children, label }: Props<Values>) => (
  <form onSubmit={of.submit} noValidate aria-label={label}>
    <Stack gap="md">
      <ErrorSummary failure={of.failure} errors={of.form.errors} refusals={of.refusals} />
      {children}
    </Stack>
  </form>
);
