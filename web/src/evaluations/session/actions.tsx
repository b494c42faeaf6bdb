import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { evaluationsCloseSession, evaluationsOpenSession, evaluationsReopenSession } from "#api/generated";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { PublishResults } from "#evaluations/results/publish-results";
import { ReasonDialog } from "#evaluations/session/reason-dialog";
import type { Session } from "#evaluations/types";
import { useWhyNot } from "#organisations/access";

type Props = { slug: string; session: Session };
type Dialog = "open" | "close" | "reopen" | "publish_results" | null;

/** What the session can become from where it is. */
export function SessionActions({ slug, session }: Props) {
  const { t } = useTranslation("evaluations");
  const whyNot = useWhyNot(slug)("evaluations.manage", "write");
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = () => setDialog(null);
  const path = { organisation: slug, sessionId: session.id };
  const open = useAct(() => bodyOf(evaluationsOpenSession({ path, body: {} })), t("states.open"));
  const end = useAct(() => bodyOf(evaluationsCloseSession({ path, body: {} })), t("states.closed"));
  const can = (verb: Dialog) => verb !== null && session.verbs.includes(verb);
  const lacking = session.missing.length > 0 ? t("overview.lacking") : undefined;
  return (
    <>
      {can("open") && (
        <GatedButton whyNot={whyNot ?? lacking} onClick={() => setDialog("open")}>
          {t("overview.open")}
        </GatedButton>
      )}
      {can("reopen") && (
        <GatedButton variant="default" whyNot={whyNot} onClick={() => setDialog("reopen")}>
          {t("overview.reopen")}
        </GatedButton>
      )}
      {can("close") && (
        <GatedButton variant="default" whyNot={whyNot} onClick={() => setDialog("close")}>
          {t("overview.close")}
        </GatedButton>
      )}
      {can("publish_results") && (
        <GatedButton whyNot={whyNot} onClick={() => setDialog("publish_results")}>
          {t("overview.publish")}
        </GatedButton>
      )}
      <ConfirmDialog
        harmless
        opened={dialog === "open"}
        onClose={close}
        title={t("overview.open")}
        confirmLabel={t("overview.open")}
        pending={open.isPending}
        onConfirm={() => open.mutate(undefined, { onSuccess: close })}
      >
        {t("overview.openText")}
      </ConfirmDialog>
      <ConfirmDialog
        harmless
        opened={dialog === "close"}
        onClose={close}
        title={t("overview.close")}
        confirmLabel={t("overview.close")}
        pending={end.isPending}
        onConfirm={() => end.mutate(undefined, { onSuccess: close })}
      >
        {t("overview.closeText")}
      </ConfirmDialog>
      {dialog === "reopen" && (
        <ReasonDialog
          title={t("overview.reopen")}
          onClose={close}
          act={({ reason }) => evaluationsReopenSession({ path, body: { reason } })}
        />
      )}
      {dialog === "publish_results" && <PublishResults slug={slug} session={session} onClose={close} />}
    </>
  );
}
