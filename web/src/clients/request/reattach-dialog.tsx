import { Button, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { bodyOf, ifMatch } from "#api/client";
import { clientsReattachRequest, clientsResolveNumber } from "#api/generated";
import { clientNumberOf, unreadable } from "#clients/client-number";
import type { EventRequest } from "#clients/types";
import { Modal } from "#design/feedback/modal";
import { useAct } from "#design/feedback/use-act";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";

type Props = { slug: string; request: EventRequest; onClose: () => void };

/** Gives a request to the client of a number, or to a record of its own. */
export function ReattachDialog({ slug, request, onClose }: Props) {
  const { t } = useTranslation("clients");
  const { id: requestId, version } = request;
  const attach = useAct(async (clientId: string | null) => {
    await clientsReattachRequest({
      path: { organisation: slug, requestId },
      headers: ifMatch(version),
      body: { clientId },
    });
    onClose();
  }, t("request.reattached"));
  const problemForm = useProblemForm({
    initialValues: { number: "" },
    onSubmit: async ({ number: typed }) => {
      const number = String(clientNumberOf(typed) ?? unreadable);
      const { clientId } = await bodyOf(clientsResolveNumber({ path: { organisation: slug, number } }));
      await attach.mutateAsync(clientId);
    },
  });
  return (
    <Modal opened onClose={onClose} title={t("request.reattach")} size={480}>
      <Form of={problemForm}>
        <p style={{ margin: 0 }}>{t("request.reattachLead")}</p>
        <TextInput
          label={t("request.reattachNumber")}
          inputMode="numeric"
          data-autofocus
          data-path="number"
          {...problemForm.form.getInputProps("number")}
        />
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("request.reattachTo")}
        </SubmitButton>
        <Button variant="default" loading={attach.isPending} onClick={() => attach.mutate(null)}>
          {t("request.detach")}
        </Button>
      </Form>
    </Modal>
  );
}
