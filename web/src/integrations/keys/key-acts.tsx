import { ActionIcon } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { integrationsRevokeApiKey, integrationsRotateApiKey } from "#api/generated/sdk.gen";
import type { ApiKey } from "#api/generated/types.gen";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { Modal } from "#design/feedback/modal";
import { useAct } from "#design/feedback/use-act";
import { Menu } from "#design/layout/menu";
import { KeySecret } from "#integrations/keys/key-secret";

type Props = { slug: string; apiKey: ApiKey };

/** A key that still opens can be replaced, or stopped at once. */
export function KeyActs({ slug, apiKey: { id, name, state } }: Props) {
  const { t } = useTranslation("integrations");
  const queries = useQueryClient();
  const [asking, setAsking] = useState<"rotate" | "revoke">();
  const close = () => setAsking(undefined);
  const path = { organisation: slug, keyId: id };
  const revoke = useAct(() => integrationsRevokeApiKey({ path }).then(close), t("keys.revoked"));
  const rotate = useMutation({
    mutationFn: () => bodyOf(integrationsRotateApiKey({ path, body: {} })),
    onSuccess: close,
  });
  if (state === "expired" || state === "revoked") return null;
  const forget = () => {
    rotate.reset();
    void queries.invalidateQueries();
  };
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t("keys.actsOn", { name })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {state === "active" && (
            <Menu.Item onClick={() => setAsking("rotate")}>{t("keys.rotate")}</Menu.Item>
          )}
          <Menu.Item color="red" onClick={() => setAsking("revoke")}>
            {t("keys.revoke")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={asking === "revoke"}
        onClose={close}
        onConfirm={() => revoke.mutate()}
        title={t("keys.revokeTitle", { name })}
        confirmLabel={t("keys.revoke")}
        phrase={name}
        pending={revoke.isPending}
      >
        {t("keys.revokeText")}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === "rotate"}
        onClose={close}
        onConfirm={() => rotate.mutate()}
        title={t("keys.rotateTitle", { name })}
        confirmLabel={t("keys.rotate")}
        harmless
        pending={rotate.isPending}
        error={rotate.error?.message}
      >
        {t("keys.rotateText")}
      </ConfirmDialog>
      <Modal opened={rotate.data !== undefined} onClose={forget} title={t("keys.secretTitle")}>
        <KeySecret secret={rotate.data?.secret ?? null} />
      </Modal>
    </>
  );
}
