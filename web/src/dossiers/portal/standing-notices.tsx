import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { LinkButton } from "#design/layout/link-button";
import { useAct } from "#design/feedback/use-act";
import { FormChange } from "#dossiers/portal/form-change";
import type { OwnDossier } from "#dossiers/types";
import { useFormats } from "#i18n/formats";
import { startDossier } from "#programmes/portal/queries";

import styles from "./fill-dossier.module.css";

type Props = { slug: string; dossier: OwnDossier };

/** What whoever fills this dossier should know first: that it is a test, in the bin, to correct, or past its deadline. */
export function StandingNotices({ slug, dossier }: Props) {
  const { t } = useTranslation("life");
  return (
    <>
      {dossier.isTest && (
        <Notice
          tone="info"
          title={t("test.title")}
          action={
            <LinkButton
              variant="default"
              to="/admin/$slug/programmes/$programmeId"
              params={{ slug, programmeId: dossier.programmeId }}
            >
              {t("test.back")}
            </LinkButton>
          }
        >
          {t("test.text")}
        </Notice>
      )}
      {dossier.callRemovedUntil !== null && <CallRemoved until={dossier.callRemovedUntil} />}
      {dossier.trashedAt !== null && dossier.callRemovedUntil === null && (
        <InBin slug={slug} dossier={dossier} />
      )}
      {dossier.correction !== null && (
        <Notice tone="waiting" title={t("correction.title")}>
          {dossier.correction.message !== null && (
            <blockquote className={styles["message"]}>{dossier.correction.message}</blockquote>
          )}
          {t("correction.text")} {t("deadline.correction")}
        </Notice>
      )}
      {dossier.reply !== null && (
        <Notice tone="info" title={t(`reply.${dossier.reply.verb}`)}>
          <blockquote className={styles["message"]}>{dossier.reply.message}</blockquote>
        </Notice>
      )}
      {dossier.writable && <FormChange slug={slug} dossier={dossier} />}
      {dossier.state === "draft" && !dossier.isTest && <Deadline dossier={dossier} />}
      {dossier.state === "draft" && dossier.sharedAt !== null && <Notice>{t("own.helped")}</Notice>}
    </>
  );
}

/** By the clock of the server, which alone decides. */
function Deadline({ dossier: { closesAt, graceUntil, isExtended, serverNow } }: { dossier: OwnDossier }) {
  const { t } = useTranslation("life");
  const formats = useFormats();
  if (closesAt === null || graceUntil === null) return null;
  if (serverNow >= graceUntil)
    return <Notice tone="bad">{t("deadline.over", { date: formats.dateTime(closesAt) })}</Notice>;
  if (serverNow >= closesAt)
    return <Notice tone="waiting">{t("deadline.grace", { date: formats.dateTime(graceUntil) })}</Notice>;
  if (!isExtended) return null;
  return <Notice tone="info">{t("deadline.extended", { date: formats.dateTime(closesAt) })}</Notice>;
}

function CallRemoved({ until }: { until: string }) {
  const { t } = useTranslation("life");
  const formats = useFormats();
  return (
    <Notice tone="bad" title={t("own.callRemoved")}>
      {t("own.callRemovedText", { date: formats.dateTime(until) })}
    </Notice>
  );
}

function InBin({ slug, dossier }: Props) {
  const { t } = useTranslation("life");
  const formats = useFormats();
  const keep = useAct(() => startDossier(slug, dossier.programmeId));
  return (
    <Notice
      tone="bad"
      title={t("own.trashed")}
      action={
        dossier.state === "draft" && (
          <Button variant="default" loading={keep.isPending} onClick={() => keep.mutate()}>
            {t("own.restore")}
          </Button>
        )
      }
    >
      {dossier.purgeAt !== null && t("own.trashedText", { date: formats.dateTime(dossier.purgeAt) })}
    </Notice>
  );
}
