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
import { IdentityFields } from "#trainings/civil-fields";

type Props = { slug: string; trainee: Trainee; onDone: () => void };

/** Who they are and how to reach them. To another address, the mail leaves again. */
export function CorrectTrainee({ slug, trainee, onDone }: Props) {
  const { t } = useTranslation(["trainings", "members"]);
  const queries = useQueryClient();
  const { email, phone, lastName, firstName, birthDate, city } = trainee;
  const of = useProblemForm({
    initialValues: { email, phone, lastName, firstName, birthDate, city },
    onSubmit: async (body) => {
      await trainingsCorrectTrainee({
        path: { organisation: slug, registrationId: trainee.id },
        headers: ifMatch(trainee.version),
        body,
      });
      onDone();
      void toast(t(body.email === email ? "corrected" : "correctedAndSent"));
      await queries.invalidateQueries();
    },
  });
  return (
    <Form of={of}>
      <TextInput
        label={t("fields.email", { ns: "members" })}
        type="email"
        required
        {...of.form.getInputProps("email")}
      />
      <IdentityFields form={of.form} />
      <SubmitButton pending={of.pending} fullWidth>
        {t("correct")}
      </SubmitButton>
    </Form>
  );
}
