import { NativeSelect, Textarea } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { Modal } from "#design/feedback/modal";
import { useLabelled } from "#i18n/labelled";
import { bodyOf } from "#api/client";
import { evaluationsReplaceEvaluator } from "#api/generated";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { evaluatorsQuery } from "#evaluations/queries";
import type { Evaluator, Session } from "#evaluations/types";

type Props = { slug: string; session: Session; evaluator: Evaluator; onClose: () => void };

/** Who takes over what somebody still owes. */
export function ReplaceDialog({ slug, session, evaluator, onClose }: Props) {
  const { t } = useTranslation("evaluations");
  const labelled = useLabelled();
  const queries = useQueryClient();
  const { data } = useQuery(evaluatorsQuery(slug, session.id));
  const heirs = (data?.data ?? []).filter(
    ({ id, state }) => id !== evaluator.id && (state === "joined" || state === "invited"),
  );
  const problemForm = useProblemForm({
    initialValues: { byEvaluatorId: heirs[0]?.id ?? "", reason: "" },
    onSubmit: async (body) => {
      const path = { organisation: slug, sessionId: session.id, evaluatorId: evaluator.id };
      const { handedOver, left } = await bodyOf(evaluationsReplaceEvaluator({ path, body }));
      await queries.invalidateQueries();
      const said = t("people.replaced", { count: handedOver });
      void toast(left === 0 ? said : `${said} ${t("people.unreplaced", { count: left })}`);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={labelled(t("people.replace"), evaluator.name)}>
      <Form of={problemForm}>
        <p style={{ margin: 0 }}>{t("people.replaceText")}</p>
        <NativeSelect
          label={t("people.replaceBy")}
          data={heirs.map(({ id, name }) => ({ value: id, label: name }))}
          {...problemForm.form.getInputProps("byEvaluatorId")}
        />
        <Textarea
          label={t("people.removeReason")}
          autosize
          minRows={2}
          maxLength={2000}
          {...problemForm.form.getInputProps("reason")}
        />
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("people.replace")}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
