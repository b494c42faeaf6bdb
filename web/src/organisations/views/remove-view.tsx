import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { organisationsRemoveView } from "#api/generated";
import { useAct } from "#design/feedback/use-act";
import type { View } from "#organisations/views/queries";

export function RemoveView({ slug, view, onRemoved }: { slug: string; view: View; onRemoved: () => void }) {
  const { t } = useTranslation("views");
  const remove = useAct(async () => {
    await organisationsRemoveView({
      path: { organisation: slug, viewId: view.id },
      headers: ifMatch(view.version),
    });
    onRemoved();
  }, t("removed"));
  return (
    <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
      {t("remove")}
    </Button>
  );
}
