import { NativeSelect } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { trainingsMoveTrainee } from "#api/generated/sdk.gen";
import type { Trainee, TrainingSession } from "#api/generated/types.gen";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { useFormats } from "#i18n/formats";
import { sessionsQuery } from "#trainings/queries";

type Props = { slug: string; session: TrainingSession; trainee: Trainee; onDone: () => void };

/** Another session of the same training. */
export function MoveTrainee({ slug, session, trainee, onDone }: Props) {
  const { t } = useTranslation("trainings");
  const formats = useFormats();
  const queries = useQueryClient();
  const { data } = useQuery(sessionsQuery(slug, {}));
  const others = (data?.data ?? []).filter(
    ({ id, typeId, state }) => id !== session.id && typeId === session.typeId && state === "open",
  );
  const of = useProblemForm({
    initialValues: { sessionId: "" },
    onSubmit: async ({ sessionId }) => {
      await trainingsMoveTrainee({
        path: { organisation: slug, registrationId: trainee.id },
        headers: ifMatch(trainee.version),
        body: { sessionId: sessionId === "" ? (others[0]?.id ?? "") : sessionId },
      });
      onDone();
      void toast(t("movedTo"));
      await queries.invalidateQueries();
    },
  });
  return (
    <Form of={of}>
      <NativeSelect
        label={t("moveTo")}
        data={others.map(({ id, place, startsAt }) => ({
          value: id,
          label: `${formats.dateTime(startsAt)} · ${place}`,
        }))}
        {...of.form.getInputProps("sessionId")}
      />
      <SubmitButton pending={of.pending} fullWidth>
        {t("move")}
      </SubmitButton>
    </Form>
  );
}
