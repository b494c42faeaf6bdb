import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { integrationsCreateWebhook } from "#api/generated/sdk.gen";
import type { NewWebhook } from "#api/generated/types.gen";
import { Modal } from "#design/feedback/modal";
import { WebhookForm, type WebhookValues } from "#integrations/webhooks/webhook-form";
import { WebhookSecret } from "#integrations/webhooks/webhook-secret";

type Props = { slug: string; opened: boolean; onClose: () => void };
const blank: WebhookValues = { url: "", events: ["dossier.submitted"] };

export function CreateWebhook({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("webhooks");
  const queries = useQueryClient();
  const [made, setMade] = useState<NewWebhook>();
  const close = () => {
    setMade(undefined);
    onClose();
    void queries.invalidateQueries();
  };
  const create = async (body: WebhookValues) =>
    setMade(await bodyOf(integrationsCreateWebhook({ path: { organisation: slug }, body })));
  return (
    <Modal
      opened={opened}
      onClose={close}
      size={560}
      title={t(made === undefined ? "create" : "secretTitle")}
    >
      {made === undefined ? (
        <WebhookForm initial={blank} label={t("create")} onSubmit={create} />
      ) : (
        <WebhookSecret secret={made.secret} />
      )}
    </Modal>
  );
}
