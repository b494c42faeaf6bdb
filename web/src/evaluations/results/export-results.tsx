import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { evaluationsExportResults } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import type { ListSearch } from "#design/table/list-search";
import { resultSort } from "#evaluations/queries";
import type { View } from "#organisations/views/queries";

const formats = ["csv", "xlsx", "csv-rfc4180"] as const;
const kinds = ["dossiers", "evaluations"] as const;

type Props = {
  slug: string;
  sessionId: string;
  search: ListSearch;
  view: View | undefined;
  onClose: () => void;
};

export function ExportResults({ slug, sessionId, search, view, onClose }: Props) {
  const { t, i18n } = useTranslation("evaluations");
  const problemForm = useProblemForm<{ format: (typeof formats)[number]; lines: (typeof kinds)[number] }>({
    initialValues: { format: "csv", lines: "dossiers" },
    onSubmit: async (asked) => {
      const sort = resultSort(search.sort);
      await bodyOf(
        evaluationsExportResults({
          path: { organisation: slug, sessionId },
          headers: { "Idempotency-Key": crypto.randomUUID() },
          body: {
            ...asked,
            locale: i18n.language === "en" ? "en" : "fr",
            ...(view && { viewId: view.id }),
            ...(sort && { sort }),
            ...(search["disagreement"] && { filter: { disagreement: "yes" } }),
          },
        }),
      );
      void toast(t("results.exported"));
      onClose();
    },
  });
  const { form } = problemForm;
  return (
    <Modal opened onClose={onClose} title={t("results.exportTitle")}>
      <Form of={problemForm}>
        {view && <p style={{ margin: 0 }}>{t("results.exportView", { name: view.name })}</p>}
        <NativeSelect
          label={t("results.lines")}
          data={kinds.map((value) => ({ value, label: t(`results.linesOf.${value}`) }))}
          {...form.getInputProps("lines")}
        />
        <NativeSelect
          label={t("results.format")}
          data={formats.map((value) => ({ value, label: t(`results.formats.${value}`) }))}
          {...form.getInputProps("format")}
        />
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("results.export")}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
