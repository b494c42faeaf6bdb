import { useTranslation } from "react-i18next";

import type { ProviderDocuments } from "#api/generated/types.gen";
import { Amount, Instant } from "#design/display/instant";
import { StatusBadge, type Tone } from "#design/display/status-badge";
import { Surface } from "#design/display/surface";

import styles from "./providers.module.css";

type Document = ProviderDocuments["data"][number];

const tones: Partial<Record<string, Tone>> = { paid: "good", open: "waiting" };

/** Invoices as the payment provider wrote them. */
export function DocumentRows({ title, documents }: { title: string; documents: readonly Document[] }) {
  const { t } = useTranslation("providers");
  if (documents.length === 0) return null;
  return (
    <Surface title={title}>
      <ul className={styles["rows"]}>
        {documents.map((one) => (
          <li key={one.id} className={styles["row"]}>
            <span>
              <strong>
                {t(`own.${one.kind}`)} {one.number}
              </strong>{" "}
              <span className={styles["soft"]}>
                <Instant at={one.issuedAt} day />
              </span>
            </span>
            <span className={styles["acts"]}>
              <Amount cents={one.ttcCents} />
              <StatusBadge tone={tones[one.status] ?? "neutral"}>{t(statusText(one.status))}</StatusBadge>
              {one.pdfUrl !== null && (
                <a href={one.pdfUrl} target="_blank" rel="noreferrer">
                  {t("own.download")}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Surface>
  );
}

const statusText = (status: string) =>
  status === "paid" ? "own.paidStatus" : status === "open" ? "own.openStatus" : "own.otherStatus";
