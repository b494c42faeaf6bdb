import { useTranslation } from "react-i18next";

import { useLabelled } from "#i18n/labelled";
import type { PricePreview } from "#api/generated/types.gen";
import { Notice } from "#design/display/notice";
import { useFormats } from "#i18n/formats";

import styles from "../providers.module.css";

/** Who a price would affect, by how much and when. */
export function Effect({ preview }: { preview: PricePreview }) {
  const labelled = useLabelled();
  const { t } = useTranslation("providers");
  const formats = useFormats();
  const { asked, applied, kept, riseCents, fallCents, firstAt, lastAt, htCents, ttcCents } = preview;
  const lines = [
    asked > 0 ? t("settings.asked", { count: asked }) : null,
    applied > 0 ? t("settings.applied", { count: applied }) : null,
    kept > 0 ? t("settings.kept", { count: kept }) : null,
    riseCents > 0 ? labelled(t("settings.rise"), formats.amount(riseCents)) : null,
    fallCents > 0 ? labelled(t("settings.fall"), formats.amount(fallCents)) : null,
    firstAt === null || lastAt === null
      ? null
      : `${t("settings.when")} ${t("settings.between", { first: formats.date(firstAt), last: formats.date(lastAt) })}`,
  ].filter((line) => line !== null);
  return (
    <Notice title={t("settings.effect")} tone={asked > 0 ? "waiting" : "neutral"}>
      <p className={styles["about"]}>
        {t("settings.effectPrice", { ht: formats.amount(htCents), ttc: formats.amount(ttcCents) })}
      </p>
      {lines.length === 0 ? (
        <p className={styles["about"]}>{t("settings.nobody")}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
