import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { toast } from "#design/feedback/toasts";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { fromLocalInput, toLocalInput } from "#i18n/local-time";
import { programmeQuery, saveProgramme } from "#programmes/queries";
import type { ProgrammeDetail } from "#programmes/types";

/** The browser's own date and time field: known by everyone, keyboard and screen reader included. */
export function DatesForm({ slug, programme }: { slug: string; programme: ProgrammeDetail }) {
  const { t } = useTranslation(["programmes", "common"]);
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { opensAt: toLocalInput(programme.opensAt), closesAt: toLocalInput(programme.closesAt) },
    onSubmit: async ({ opensAt, closesAt }) => {
      await saveProgramme(slug, programme.id, {
        opensAt: fromLocalInput(opensAt),
        closesAt: fromLocalInput(closesAt),
      });
      await queries.invalidateQueries(programmeQuery(slug, programme.id));
      void toast(t("action.saved", { ns: "common" }));
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <FieldRow>
        <TextInput type="datetime-local" label={t("dates.opens")} {...form.getInputProps("opensAt")} />
        <TextInput type="datetime-local" label={t("dates.closes")} {...form.getInputProps("closesAt")} />
      </FieldRow>
      <div>
        <SubmitButton pending={pending}>{t("action.save", { ns: "common" })}</SubmitButton>
      </div>
    </Form>
  );
}
