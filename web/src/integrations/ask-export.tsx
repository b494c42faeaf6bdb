import "#design/feedback/modal-styles";

import { Modal, NativeSelect } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { askExport } from "#integrations/queries";

type Props = { slug: string; opened: boolean; onClose: () => void };

export function AskExport({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("integrations");
  return (
    <Modal opened={opened} onClose={onClose} title={t("exports.create")}>
      <AskForm slug={slug} onDone={onClose} />
    </Modal>
  );
}

const kinds = ["dossiers", "programmes", "account"] as const;
const formats = ["csv", "xlsx", "json", "zip"];

function AskForm({ slug, onDone }: { slug: string; onDone: () => void }) {
  const { t } = useTranslation("integrations");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { kind: "dossiers", format: "csv" },
    onSubmit: async (values) => {
      await askExport(slug, values);
      onDone();
      void toast(t("exports.asked"));
      await queries.invalidateQueries({ queryKey: ["organisation", slug, "exports"] });
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <NativeSelect
        label={t("exports.kind")}
        data={kinds.map((value) => ({ value, label: t(`exports.kinds.${value}`) }))}
        {...form.getInputProps("kind")}
      />
      <NativeSelect
        label={t("exports.format")}
        data={formats.map((value) => ({ value, label: value.toUpperCase() }))}
        {...form.getInputProps("format")}
      />
      <SubmitButton pending={pending} fullWidth>
        {t("exports.create")}
      </SubmitButton>
    </Form>
  );
}
