import { NativeSelect } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { programmesListOptions } from "#api/generated/@tanstack/react-query.gen";
import { dossiersExport } from "#api/generated/sdk.gen";
import type { DossiersExportData } from "#api/generated/types.gen";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";

type Props = { slug: string; opened: boolean; onClose: () => void };
type Values = { format: DossiersExportData["body"]["format"]; programme: string };

export function AskExport({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("integrations");
  return (
    <Modal opened={opened} onClose={onClose} title={t("exports.create")}>
      <AskForm slug={slug} onDone={onClose} />
    </Modal>
  );
}

function AskForm({ slug, onDone }: { slug: string; onDone: () => void }) {
  const { t, i18n } = useTranslation("integrations");
  const queries = useQueryClient();
  const { data: programmes } = useQuery(
    programmesListOptions({ path: { organisation: slug }, query: { limit: 100 } }),
  );
  const problemForm = useProblemForm<Values>({
    initialValues: { format: "xlsx", programme: "" },
    onSubmit: async ({ format, programme }) => {
      await dossiersExport({
        path: { organisation: slug },
        headers: { "Idempotency-Key": crypto.randomUUID() },
        body: {
          format,
          locale: i18n.language === "en" ? "en" : "fr",
          ...(programme !== "" && { filter: { programme } }),
        },
      });
      onDone();
      void toast(t("exports.asked"));
      await queries.invalidateQueries();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <NativeSelect
        label={t("exports.programme")}
        data={[
          { value: "", label: t("exports.allProgrammes") },
          ...(programmes?.data ?? []).map(({ id, title }) => ({ value: id, label: title })),
        ]}
        {...form.getInputProps("programme")}
      />
      <NativeSelect
        label={t("exports.format")}
        data={[
          { value: "xlsx", label: t("exports.formats.xlsx") },
          { value: "csv", label: t("exports.formats.csv") },
          { value: "csv-rfc4180", label: t("exports.formats.machine") },
        ]}
        {...form.getInputProps("format")}
      />
      <SubmitButton pending={pending} fullWidth>
        {t("exports.create")}
      </SubmitButton>
    </Form>
  );
}
