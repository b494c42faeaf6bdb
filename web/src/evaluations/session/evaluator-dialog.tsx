import "@mantine/core/styles/NumberInput.layer.css";

import { NumberInput, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { bodyOf, ifMatch } from "#api/client";
import { evaluationsEditEvaluator } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import type { Evaluator, Session } from "#evaluations/types";

type Props = { slug: string; session: Session; evaluator: Evaluator; onClose: () => void };

/** How an evaluator is named, what they take at most, and the body they work for. */
export function EvaluatorDialog({ slug, session, evaluator, onClose }: Props) {
  const { t } = useTranslation("evaluations");
  const queries = useQueryClient();
  const problemForm = useProblemForm<{ name: string; maximum: number | string; siren: string }>({
    initialValues: { name: evaluator.name, maximum: evaluator.maximum ?? "", siren: evaluator.siren ?? "" },
    onSubmit: async ({ name, maximum, siren }) => {
      const path = { organisation: slug, sessionId: session.id, evaluatorId: evaluator.id };
      const body = {
        name,
        maximum: typeof maximum === "number" ? maximum : null,
        siren: siren.trim() === "" ? null : siren,
      };
      await bodyOf(evaluationsEditEvaluator({ path, body, headers: ifMatch(evaluator.version) }));
      await queries.invalidateQueries();
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={evaluator.name}>
      <Form of={problemForm}>
        <TextInput label={t("people.name")} data-autofocus {...problemForm.form.getInputProps("name")} />
        <NumberInput
          label={t("people.setMaximum")}
          description={t("people.maximumHelp")}
          min={1}
          allowDecimal={false}
          {...problemForm.form.getInputProps("maximum")}
        />
        <TextInput
          label={t("people.siren")}
          description={t("people.sirenHelp")}
          inputMode="numeric"
          {...problemForm.form.getInputProps("siren")}
        />
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("save")}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
