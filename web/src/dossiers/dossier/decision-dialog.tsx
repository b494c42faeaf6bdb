import { Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { decide, isTold, needsWords } from "#dossiers/dossier/decide";
import { DecisionPreview } from "#dossiers/dossier/decision-preview";
import { refreshDossiers } from "#dossiers/queries";
import type { DecisionVerb, Dossier } from "#dossiers/types";

type Props = { slug: string; dossier: Dossier; verb: DecisionVerb; onClose: () => void };

/** One decision: the words for the applicant, and the mail they will read. */
export function DecisionDialog({ slug, dossier, verb, onClose }: Props) {
  const { t } = useTranslation("dossiers");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { message: "" },
    onSubmit: async ({ message }) => {
      await decide(slug, dossier.id, verb, message);
      await refreshDossiers(queries);
      void toast(t(isTold(dossier, verb) ? "detail.told" : "detail.done"));
      onClose();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Modal opened onClose={onClose} title={t(`verbs.${verb}`)} size={620}>
      <Form of={problemForm}>
        <p style={{ margin: 0 }}>{t(explainedBy(dossier, verb), { name: dossier.applicant.name })}</p>
        {isTold(dossier, verb) && (
          <>
            <Textarea
              label={t("detail.message")}
              description={t(needsWords(verb) ? "detail.messageRequired" : "detail.messageHelp")}
              withAsterisk={needsWords(verb)}
              autosize
              minRows={4}
              maxLength={5000}
              data-autofocus
              data-path={form.errors["reason"] === undefined ? "message" : "reason"}
              {...form.getInputProps("message")}
              error={form.errors["message"] ?? form.errors["reason"]}
            />
            <DecisionPreview slug={slug} dossier={dossier} verb={verb} message={form.values.message} />
          </>
        )}
        <SubmitButton pending={pending} fullWidth>
          {t(`verbs.${verb}`)}
        </SubmitButton>
      </Form>
    </Modal>
  );
}

const explainedBy = (dossier: Dossier, verb: DecisionVerb) =>
  verb === "take_under_review" && isTold(dossier, verb)
    ? ("explained.ends_correction" as const)
    : (`explained.${verb}` as const);
