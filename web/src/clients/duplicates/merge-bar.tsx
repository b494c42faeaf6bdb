import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { clientsMerge } from "#api/generated";
import type { MergePreview } from "#clients/types";
import { Notice } from "#design/display/notice";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { useWhyNot } from "#organisations/access";

type Props = {
  slug: string;
  preview: MergePreview;
  included: readonly string[];
  choices: Readonly<Record<string, string>>;
};

/** What the merge would move, and the one press that does it. */
export function MergeBar({ slug, preview, included, choices }: Props) {
  const { t } = useTranslation("clients");
  const whyNot = useWhyNot(slug)("clients.merge", "write");
  const navigate = useNavigate();
  const { targetId } = preview;
  const number = preview.clients.find(({ id }) => id === targetId)?.number ?? 0;
  const merge = useAct(async () => {
    const { clientId } = await bodyOf(
      clientsMerge({
        path: { organisation: slug, clientId: targetId },
        body: { absorbedIds: included.filter((id) => id !== targetId), choices },
      }),
    );
    await navigate({ to: "/admin/$slug/clients/$clientId", params: { slug, clientId } });
  }, t("merge.done"));
  const blocked = preview.conflicts.length > 0 ? t("merge.choose") : whyNot;
  return (
    <Notice
      tone={preview.conflicts.length > 0 ? "waiting" : "info"}
      title={t("merge.moves", { count: preview.events, number })}
      action={
        blocked === undefined ? (
          <Button loading={merge.isPending} onClick={() => merge.mutate()}>
            {t("merge.submit")}
          </Button>
        ) : (
          <GatedButton whyNot={blocked} onClick={() => undefined}>
            {t("merge.submit")}
          </GatedButton>
        )
      }
    >
      {preview.conflicts.length > 0 ? t("merge.choose") : t("merge.undoable")}
    </Notice>
  );
}
