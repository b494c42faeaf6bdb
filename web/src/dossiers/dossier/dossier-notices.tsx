import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import type { Dossier } from "#dossiers/types";
import { useFormats } from "#i18n/formats";

/** What sets this dossier apart from the others: a draft opened by its applicant, an archive, a bin, a test. */
export function DossierNotices({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation("life");
  const formats = useFormats();
  if (dossier.isTest) return <Notice tone="info" title={t("test.title")} />;
  if (dossier.trashedAt !== null)
    return (
      <Notice tone="bad" title={t("staff.trashed")}>
        {dossier.purgeAt !== null && t("staff.trashedText", { date: formats.dateTime(dossier.purgeAt) })}
      </Notice>
    );
  if (dossier.archivedAt !== null) return <Notice title={t("staff.archived")} />;
  if (dossier.state !== "draft") return null;
  if (dossier.sharedAt === null)
    return (
      <Notice tone="waiting" title={t("staff.back")}>
        {t("staff.backText", { name: dossier.applicant.name })}
      </Notice>
    );
  return (
    <Notice tone="waiting" title={t("staff.draft")}>
      {t("staff.draftText", { name: dossier.applicant.name })}
    </Notice>
  );
}
