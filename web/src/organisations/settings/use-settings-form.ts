import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Organisation, UpdatedOrganisation } from "#api/generated/types.gen";
import { bodyOf } from "#api/client";
import { toast } from "#design/feedback/toasts";
import { useProblemForm } from "#design/form/use-problem-form";

export type SettingsProps = { organisation: Organisation };
type Told = Pick<Organisation, "name" | "settings" | "version">;

/** One section of the settings: the part of the organisation it shows, and how that part is saved. */
type Section<Part> = {
  read: (told: Told) => Part;
  save: (part: Part, version: number) => Promise<{ data: UpdatedOrganisation }>;
};

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The sections share one version. Saving another section does not stand in the way of this one; somebody else
 * saving this very section does, and the API then says so.
 */
export function useSettingsForm<Part extends Record<string, unknown>>(
  organisation: Organisation,
  { read, save }: Section<Part>,
) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [base, setBase] = useState(() => ({ part: read(organisation), version: organisation.version }));
  const version = isSame(read(organisation), base.part) ? organisation.version : base.version;
  const problemForm = useProblemForm<Part>({
    initialValues: base.part,
    onSubmit: async (part) => {
      const updated = await bodyOf(save(part, version));
      setBase({ part: read(updated), version: updated.version });
      problemForm.form.setValues(read(updated));
      await queries.invalidateQueries();
      void toast(t("action.saved"));
    },
  });
  return problemForm;
}
