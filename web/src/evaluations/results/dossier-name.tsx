import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { EvaluationResult } from "#api/generated";
import { StatusBadge } from "#design/display/status-badge";
import { TwoLines } from "#design/display/two-lines";

import styles from "../session/session.module.css";

type Props = { slug: string; sessionId: string; row: EvaluationResult };

/** Whose dossier a row is about, and whether it is still there to be judged. */
export function DossierName({ slug, sessionId, row: { dossierId, number, applicantName, standing } }: Props) {
  const { t } = useTranslation("evaluations");
  return (
    <TwoLines
      first={
        <Link
          to="/admin/$slug/evaluations/$sessionId/dossiers/$dossierId"
          params={{ slug, sessionId, dossierId }}
        >
          {applicantName}
        </Link>
      }
      second={
        <>
          <span className={styles["number"]}>{number}</span>
          {!standing && <StatusBadge tone="neutral">{t("dossiers.fallen")}</StatusBadge>}
        </>
      }
    />
  );
}
