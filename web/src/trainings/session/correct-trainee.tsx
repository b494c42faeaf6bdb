import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { trainingsCorrectTrainee } from "#api/generated/sdk.gen";
import type { Trainee } from "#api/generated/types.gen";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";

type Props = { slug: string; trainee: Trainee; onDone: () => void };

/** Another address: the mail leaves again, there. */
export function CorrectTrainee({ slug, trainee, onDone }: Props) {
  const { t } = useTranslation(["trainings", "members"]);
  const queries = useQueryClient();
  const of = useProblemForm({
    initialValues: { email: trainee.email, phone: trainee.phone },
    onSubmit: async (body) => {
      await trainingsCorrectTrainee({
        path: { organisation: slug, registrationId: trainee.id },
        headers: ifMatch(trainee.version),
        body,
      });
      onDone();
      void toast(t("corrected"));
      await queries.invalidateQueries();
    },
  });
  return (
    <Form of={of}>
      <TextInput
        label={t("fields.email", { ns: "members" })}
        type="email"
        {...of.form.getInputProps("email")}
      />
      <TextInput
        label={t("fields.phone", { ns: "members" })}
        type="tel"
        {...of.form.getInputProps("phone")}
      />
      <SubmitButton pending={of.pending} fullWidth>
        {t("correct")}
      </SubmitButton>
    </Form>
  );
}
