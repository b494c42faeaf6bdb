import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { toast } from "#design/feedback/toasts";
import { revokeApiKey } from "#integrations/queries";
import type { ApiKey } from "#integrations/types";

export function RevokeApiKey({ slug, apiKey }: { slug: string; apiKey: ApiKey }) {
  const { t } = useTranslation("integrations");
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const revoke = useMutation({
    mutationFn: () => revokeApiKey(slug, apiKey.id),
    onSuccess: async () => {
      setAsking(false);
      void toast(t("keys.revoked"));
      await queries.invalidateQueries({ queryKey: ["organisation", slug, "api-keys"] });
    },
  });
  return (
    <>
      <Button variant="subtle" color="gray" size="sm" onClick={() => setAsking(true)}>
        {t("keys.revoke")}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => revoke.mutate()}
        title={t("keys.revokeTitle", { name: apiKey.name })}
        confirmLabel={t("keys.revoke")}
        phrase={apiKey.name}
        pending={revoke.isPending}
        error={revoke.error?.message}
      >
        {t("keys.revokeText")}
      </ConfirmDialog>
    </>
  );
}
