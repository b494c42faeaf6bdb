import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { invitationsArchive, invitationsRemind } from "#api/generated";
import { toast } from "#design/feedback/toasts";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { useWhyNot } from "#organisations/access";

/** What can be done with several requests at once. */
export function BulkActs({ slug, ids, clear }: { slug: string; ids: readonly string[]; clear: () => void }) {
  const { t } = useTranslation("invitations");
  const whyNot = useWhyNot(slug);
  const path = { organisation: slug };
  const body = { ids: [...ids] };
  const remind = useAct(async () => {
    const { reminded, skipped } = await bodyOf(invitationsRemind({ path, body }));
    clear();
    void toast(
      skipped.length === 0
        ? t("done.reminded", { count: reminded })
        : t("done.skipped", { reminded, skipped: skipped.length }),
    );
  });
  const archive = useAct(async () => {
    await invitationsArchive({ path, body });
    clear();
  }, t("done.archived"));
  return (
    <>
      <GatedButton
        size="compact-sm"
        whyNot={whyNot("invitations.send", "outreach")}
        loading={remind.isPending}
        onClick={() => remind.mutate()}
      >
        {t("action.remind")}
      </GatedButton>
      <GatedButton
        size="compact-sm"
        variant="default"
        whyNot={whyNot("invitations.send", "write")}
        loading={archive.isPending}
        onClick={() => archive.mutate()}
      >
        {t("action.archive")}
      </GatedButton>
    </>
  );
}
