import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { bodyOf, ifMatch } from "#api/client";
import {
  integrationsDeleteWebhook,
  integrationsEditWebhook,
  integrationsRotateWebhookSecret,
} from "#api/generated/sdk.gen";
import type { Webhook } from "#api/generated/types.gen";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { useAct } from "#design/feedback/use-act";
import { WebhookForm, type WebhookValues } from "#integrations/webhooks/webhook-form";
import { WebhookSecret } from "#integrations/webhooks/webhook-secret";

type Props = { slug: string; webhook: Webhook; opened: boolean; onClose: () => void };

const pathOf = ({ slug, webhook }: Props) => ({ organisation: slug, webhookId: webhook.id });

export function EditWebhook(props: Props) {
  const { webhook, opened, onClose } = props;
  const { t } = useTranslation(["webhooks", "common"]);
  const queries = useQueryClient();
  const save = async (body: WebhookValues) => {
    await integrationsEditWebhook({ path: pathOf(props), headers: ifMatch(webhook.version), body });
    onClose();
    void toast(t("action.saved", { ns: "common" }));
    await queries.invalidateQueries();
  };
  return (
    <Modal opened={opened} onClose={onClose} size={560} title={t("editTitle")}>
      <WebhookForm
        initial={{ url: webhook.url, events: webhook.events }}
        label={t("action.save", { ns: "common" })}
        onSubmit={save}
      />
    </Modal>
  );
}

export function RotateSecret(props: Props) {
  const { opened, onClose } = props;
  const { t } = useTranslation("webhooks");
  const queries = useQueryClient();
  const rotate = useMutation({
    mutationFn: () => bodyOf(integrationsRotateWebhookSecret({ path: pathOf(props) })),
    onSuccess: onClose,
  });
  const forget = () => {
    rotate.reset();
    void queries.invalidateQueries();
  };
  return (
    <>
      <ConfirmDialog
        opened={opened}
        onClose={onClose}
        onConfirm={() => rotate.mutate()}
        title={t("rotateTitle")}
        confirmLabel={t("rotate")}
        harmless
        pending={rotate.isPending}
        error={rotate.error?.message}
      >
        {t("rotateText")}
      </ConfirmDialog>
      <Modal opened={rotate.data !== undefined} onClose={forget} title={t("secretTitle")}>
        <WebhookSecret secret={rotate.data?.secret ?? null} />
      </Modal>
    </>
  );
}

export function RemoveWebhook(props: Props) {
  const { webhook, opened, onClose } = props;
  const { t } = useTranslation("webhooks");
  const remove = useAct(
    () => integrationsDeleteWebhook({ path: pathOf(props), headers: ifMatch(webhook.version) }).then(onClose),
    t("removed"),
  );
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      onConfirm={() => remove.mutate()}
      title={t("removeTitle")}
      confirmLabel={t("remove")}
      pending={remove.isPending}
    >
      {t("removeText", { url: webhook.url })}
    </ConfirmDialog>
  );
}
