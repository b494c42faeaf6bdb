import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { clientsDelete } from "#api/generated";
import type { Client } from "#clients/types";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { useWhyNot } from "#organisations/access";

/** By hand only, its number typed: it cannot be undone. */
export function DeleteClient({ slug, client }: { slug: string; client: Client }) {
  const { t } = useTranslation("clients");
  const whyNot = useWhyNot(slug)("clients.merge", "write");
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { id, number, version } = client;
  const remove = useAct(async () => {
    await clientsDelete({
      path: { organisation: slug, clientId: id },
      headers: ifMatch(version),
      body: { confirmNumber: number },
    });
    await navigate({ to: "/admin/$slug/clients", params: { slug } });
  }, t("detail.deleted"));
  return (
    <>
      <GatedButton variant="default" color="red" whyNot={whyNot} onClick={() => setAsking(true)}>
        {t("detail.delete")}
      </GatedButton>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => remove.mutate()}
        title={t("detail.deleteTitle", { number })}
        confirmLabel={t("detail.delete")}
        phrase={String(number)}
        pending={remove.isPending}
      >
        {t("detail.deleteText", { number })}
      </ConfirmDialog>
    </>
  );
}
