import "#design/feedback/modal-styles";

import { Modal, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { decide } from "#dossiers/queries";
import type { DossierDetail, DossierVerb } from "#dossiers/types";

const needsReason: readonly DossierVerb[] = ["request_correction", "refuse", "reject_step"];

type Props = { slug: string; dossier: DossierDetail; verb: DossierVerb; onClose: () => void };

export function DecisionDialog({ slug, dossier, verb, onClose }: Props) {
  const { t } = useTranslation("dossiers");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { reason: "" },
    onSubmit: async ({ reason }) => {
      await decide(slug, dossier.id, verb, needsReason.includes(verb) ? reason : undefined);
      onClose();
      void toast(t("detail.done"));
      await queries.invalidateQueries({ queryKey: ["organisation", slug] });
    },
  });
  return (
    <Modal opened onClose={onClose} title={t(`verbs.${verb}`)}>
      <Form of={problemForm}>
        <div>
          <strong>{dossier.applicant.name}</strong> · {dossier.programme.title}
        </div>
        {needsReason.includes(verb) && (
          <Textarea
            label={t("detail.reason")}
            description={t("detail.reasonHelp")}
            minRows={4}
            data-autofocus
            {...problemForm.form.getInputProps("reason")}
          />
        )}
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t(`verbs.${verb}`)}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
