import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { toast } from "#design/feedback/toasts";
import { useProblemForm } from "#design/form/use-problem-form";
import { saveSettings } from "#organisations/queries";
import type { Settings } from "#organisations/types";

export type SettingsProps = { slug: string; settings: Settings };

/** One section of the settings: it saves its own part, and the rest of the application sees it at once. */
export function useSettingsForm<Part extends Partial<Settings>>(slug: string, initialValues: Part) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return useProblemForm<Part>({
    initialValues,
    onSubmit: async (part) => {
      await saveSettings(slug, part);
      await queries.invalidateQueries({ queryKey: ["organisation", slug] });
      void toast(t("action.saved"));
    },
  });
}
