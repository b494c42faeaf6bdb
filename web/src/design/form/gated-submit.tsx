import type { ReactNode } from "react";

import { Notice } from "#design/display/notice";
import { SubmitButton } from "#design/form/submit-button";

type Props = { whyNot: string | undefined; pending: boolean; children: ReactNode };

/** The button that sends a form, or why this form cannot be sent now. */
export const GatedSubmit = ({ whyNot, pending, children }: Props) =>
  whyNot === undefined ? (
    <div>
      <SubmitButton pending={pending}>{children}</SubmitButton>
    </div>
  ) : (
    <Notice>{whyNot}</Notice>
  );
