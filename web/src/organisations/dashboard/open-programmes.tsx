import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { ProgrammeSummary } from "#api/generated/types.gen";
import { Surface } from "#design/display/surface";
import { useFormats } from "#i18n/formats";
import { useNow } from "#i18n/use-now";
import { closesSoon, openOnes, sentTo } from "#organisations/dashboard/counts";

import styles from "./dashboard.module.css";

type Props = { slug: string; programmes: readonly ProgrammeSummary[] };

/** What is open to applicants now, the first to close first. */
export function OpenProgrammes({ slug, programmes }: Props) {
  const { t } = useTranslation("organisations");
  const formats = useFormats();
  const now = useNow();
  const open = openOnes(programmes);
  return (
    <Surface title={t("dashboard.open")}>
      {open.length === 0 && <p className={styles["none"]}>{t("dashboard.openNone")}</p>}
      <ul className={styles["closing"]}>
        {open.slice(0, 8).map((programme) => (
          <li key={programme.id}>
            <Link
              to="/admin/$slug/programmes/$programmeId"
              params={{ slug, programmeId: programme.id }}
              className={styles["link"] ?? ""}
            >
              {programme.title}
            </Link>
            <span data-soon={closesSoon(programme, now)}>
              {programme.closesAt === null
                ? t("dashboard.noEnd")
                : t("dashboard.closes", { date: formats.dateTime(programme.closesAt) })}{" "}
              ·{" "}
              <Link to="/admin/$slug/dossiers" params={{ slug }} search={{ programme: programme.id }}>
                {t("dashboard.dossiers", { count: sentTo(programme.counts) })}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </Surface>
  );
}
