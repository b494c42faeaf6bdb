import { Textarea } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { providersRemind } from "#api/generated";
import { Failure } from "#design/feedback/failure";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { previewQuery } from "#providers/follow-up/queries";
import type { RemindableView } from "#providers/follow-up/views";

type Props = {
  slug: string;
  view: RemindableView;
  providerIds?: readonly string[] | undefined;
  onClose: () => void;
};

/** Who would be written to, before anything leaves. */
export function RemindDialog({ slug, view, providerIds, onClose }: Props) {
  const { t } = useTranslation("followUp");
  const queries = useQueryClient();
  const { data, error } = useQuery(previewQuery(slug, view, providerIds));
  const of = useProblemForm({
    initialValues: { message: "" },
    onSubmit: async ({ message }) => {
      await providersRemind({
        path: { organisation: slug },
        headers: { "Idempotency-Key": crypto.randomUUID() },
        body: { view, message, ...(providerIds && { providerIds: [...providerIds] }) },
      });
      await queries.invalidateQueries();
      void toast(t("reminding"));
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t("remind")} size={520}>
      {error && <Failure error={error} />}
      {data && (
        <Form of={of}>
          <strong>{data.remind === 0 ? t("nobody") : t("remindOf", { count: data.remind })}</strong>
          {data.recent > 0 && <p style={{ margin: 0 }}>{t("recent", { count: data.recent })}</p>}
          {data.remind > 0 && (
            <>
              <p style={{ margin: 0 }}>{t("remindText")}</p>
              <Textarea
                label={t("message")}
                description={t("messageHelp")}
                autosize
                minRows={3}
                {...of.form.getInputProps("message")}
              />
              <SubmitButton pending={of.pending} fullWidth>
                {t("remindOf", { count: data.remind })}
              </SubmitButton>
            </>
          )}
        </Form>
      )}
    </Modal>
  );
}
