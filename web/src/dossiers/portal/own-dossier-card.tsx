import { useTranslation } from "react-i18next";

import { Progress } from "#design/display/progress";
import { StatusBadge } from "#design/display/status-badge";
import { LinkButton } from "#design/layout/link-button";
import { publicTones } from "#dossiers/dossier-state";
import type { OwnDossierRow } from "#dossiers/types";
import { useFormats } from "#i18n/formats";
import { useNow } from "#i18n/use-now";

import styles from "./my-dossiers-list.module.css";

/** `organisation`: its name, where dossiers of several organisations stand together. */
type Props = { slug: string; organisation?: string; dossier: OwnDossierRow };

export function OwnDossierCard({ slug, organisation, dossier }: Props) {
  const { t } = useTranslation("dossiers");
  const { code, label } = dossier.status;
  const open = code === "not_sent" || code === "to_correct";
  return (
    <li className={styles["card"]}>
      <div className={styles["words"]}>
        <StatusBadge tone={publicTones[code] ?? "neutral"}>{label}</StatusBadge>
        <h2 className={styles["title"]}>{dossier.programmeTitle}</h2>
        <p className={styles["dim"]}>
          {organisation !== undefined && `${organisation} · `}
          {dossier.number !== null && <span className="tabular">{dossier.number} · </span>}
          <When dossier={dossier} open={open} />
        </p>
        {open && <Progress label={t("mine.progress")} done={dossier.progress} total={100} />}
      </div>
      <LinkButton
        variant={open ? "filled" : "default"}
        to="/$slug/dossiers/$dossierId"
        params={{ slug, dossierId: dossier.id }}
        aria-label={t(open ? "mine.resumeThis" : "mine.seeThis", { programme: dossier.programmeTitle })}
      >
        {t(open ? "mine.resume" : "mine.see")}
      </LinkButton>
    </li>
  );
}

function When({ dossier, open }: { dossier: OwnDossierRow; open: boolean }) {
  const { t } = useTranslation("dossiers");
  const formats = useFormats();
  const now = useNow();
  if (!open && dossier.submittedAt !== null) {
    return t("mine.sent", { date: formats.dateTime(dossier.submittedAt) });
  }
  if (dossier.closesAt === null) return t("mine.saved", { ago: formats.ago(dossier.updatedAt, now) });
  return t("mine.closes", { date: formats.dateTime(dossier.closesAt) });
}
