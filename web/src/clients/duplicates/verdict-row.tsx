import { useTranslation } from "react-i18next";

import type { PairVerdicts } from "#api/generated";
import { ClientInLine, Reasons, ReopenPair } from "#clients/duplicates/pair-row";
import { Instant } from "#design/display/instant";

import styles from "../clients.module.css";

type Verdict = PairVerdicts["data"][number];

/** A pair that somebody ruled out: why it was brought together, what they wrote, who and when. */
export function VerdictRow({ slug, verdict }: { slug: string; verdict: Verdict }) {
  const { t } = useTranslation("clients");
  const { left, right, reasons, note, at, actorName } = verdict;
  if (!left || !right) return null;
  return (
    <li className={styles["row"]} data-row>
      <div className={styles["words"]} style={{ flex: 1, minWidth: 280 }}>
        <div className={styles["pair"]}>
          <ClientInLine slug={slug} client={left} />
          <ClientInLine slug={slug} client={right} />
        </div>
        <Reasons reasons={reasons} />
        {note !== null && <blockquote className={styles["note"]}>{note}</blockquote>}
        <p className={styles["soft"]}>
          <Instant at={at} /> {actorName && t("duplicates.by", { name: actorName })}
        </p>
      </div>
      <ReopenPair slug={slug} left={left} right={right} />
    </li>
  );
}
