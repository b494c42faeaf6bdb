import "@mantine/core/styles/Checkbox.layer.css";

import { Checkbox, Stack, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { evaluationsPublishResults } from "#api/generated";
import { Notice } from "#design/display/notice";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import type { Session } from "#evaluations/types";

type Props = { slug: string; session: Session; onClose: () => void };

/** What applicants will read, chosen text by text. */
export function PublishResults({ slug, session, onClose }: Props) {
  const { t } = useTranslation("evaluations");
  const queries = useQueryClient();
  const texts = session.grid.criteria.filter(({ type }) => type === "text");
  const problemForm = useProblemForm<{ texts: string[]; showsAverage: boolean; message: string }>({
    initialValues: { texts: [], showsAverage: false, message: "" },
    onSubmit: async ({ texts: textCriterionIds, showsAverage, message }) => {
      const path = { organisation: slug, sessionId: session.id };
      const publication = { textCriterionIds, showsAverage, message };
      await bodyOf(evaluationsPublishResults({ path, body: { publication } }));
      await queries.invalidateQueries();
      void toast(t("results.published"));
      onClose();
    },
  });
  const { form } = problemForm;
  return (
    <Modal opened onClose={onClose} title={t("results.publish")} size={560}>
      <Form of={problemForm}>
        <p style={{ margin: 0 }}>{t("results.publishText")}</p>
        {texts.length === 0 ? (
          <Notice>{t("results.publishNothing")}</Notice>
        ) : (
          <Checkbox.Group
            label={t("results.publishTexts")}
            value={form.values.texts}
            onChange={(chosen) => form.setFieldValue("texts", chosen)}
          >
            <Stack gap="sm" mt="xs">
              {texts.map(({ id, label }) => (
                <Checkbox key={id} value={id} label={label} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <Checkbox
          label={t("results.publishAverage")}
          checked={form.values.showsAverage}
          onChange={(event) => form.setFieldValue("showsAverage", event.currentTarget.checked)}
        />
        <Textarea
          label={t("results.publishMessage")}
          autosize
          minRows={3}
          maxLength={5000}
          {...form.getInputProps("message")}
        />
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("results.publish")}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
