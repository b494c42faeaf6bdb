import { IconChevronRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { StatusBadge } from "#design/display/status-badge";
import { EvaluationBadge } from "#evaluations/badges";
import { type DeskLine, points } from "#evaluations/types";
import { useFormats } from "#i18n/formats";

import styles from "./desk.module.css";

type Props = { slug: string; sessionId: string; lines: readonly DeskLine[] };

/** One line a dossier: its number, the title one may see, and where one’s evaluation is. */
export function DeskList({ slug, sessionId, lines }: Props) {
  const { t } = useTranslation("evaluations");
  if (lines.length === 0) return <p className={styles["none"]}>{t("desk.empty")}</p>;
  return (
    <ul className={styles["lines"]}>
      {lines.map((line) => (
        <li key={line.dossierId}>
          <Link
            className={styles["line"] ?? ""}
            to="/$slug/evaluations/$sessionId/$dossierId"
            params={{ slug, sessionId, dossierId: line.dossierId }}
          >
            <LineWords line={line} />
            <IconChevronRight size={18} stroke={1.7} aria-hidden="true" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function LineWords({ line }: { line: DeskLine }) {
  const { t } = useTranslation("evaluations");
  const formats = useFormats();
  const name = line.title ?? line.applicantName;
  const details = [
    ...(name === null ? [] : [line.number]),
    ...(line.access === "announced" ? [t("desk.announced")] : []),
    ...(line.deadline === null ? [] : [t("desk.before", { date: formats.dateTime(line.deadline) })]),
  ];
  return (
    <>
      <span className={styles["which"]}>
        <span className={styles["lineTitle"]}>{name ?? line.number}</span>
        <span className={styles["dim"]}>{details.join(" · ")}</span>
      </span>
      <span className={styles["where"]}>
        {line.late && line.state !== "final" && <StatusBadge tone="bad">{t("desk.late")}</StatusBadge>}
        {line.score !== null && (
          <span className="tabular" aria-label={t("desk.yourScore")}>
            {formats.number(points(line.score))}
          </span>
        )}
        {line.state !== null && <EvaluationBadge state={line.state} />}
      </span>
    </>
  );
}
