import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { LinkButton } from "#design/layout/link-button";
import { useFormats } from "#i18n/formats";
import type { Programme } from "#programmes/types";

/** What the programme waits for, with the way there; nothing when all is well. */
export function StateNotice({ slug, programme }: { slug: string; programme: Programme }) {
  const { t } = useTranslation("programmes");
  const formats = useFormats();
  const { id, state, purgeAt, closesAt, graceMinutes, hasChangesToPublish } = programme;
  const toPublication = (
    <LinkButton
      size="sm"
      to="/admin/$slug/programmes/$programmeId"
      params={{ slug, programmeId: id }}
      search={{ tab: "publish" }}
    >
      {t("notice.toPublication")}
    </LinkButton>
  );
  if (state === "trashed") {
    return (
      <Notice tone="bad" title={t("notice.trashed")}>
        {purgeAt !== null && t("notice.trashedText", { date: formats.dateTime(purgeAt) })}
      </Notice>
    );
  }
  if (state === "archived") return <Notice title={t("notice.archived")}>{t("notice.archivedText")}</Notice>;
  if (state === "draft") {
    return (
      <Notice tone="info" title={t("notice.draft")} action={toPublication}>
        {t("notice.draftText")}
      </Notice>
    );
  }
  if (hasChangesToPublish) {
    return (
      <Notice tone="waiting" title={t("notice.changes")} action={toPublication}>
        {t("notice.changesText")}
      </Notice>
    );
  }
  if (state === "closing" && closesAt !== null) {
    const until = new Date(new Date(closesAt).getTime() + graceMinutes * 60_000).toISOString();
    return (
      <Notice tone="waiting" title={t("notice.closing")}>
        {t("notice.closingText", { date: formats.dateTime(until) })}
      </Notice>
    );
  }
  return null;
}
