import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { Surface } from "#design/display/surface";
import { useFormats } from "#i18n/formats";
import { pricesQuery } from "#providers/queries";

import styles from "../providers.module.css";

/** Every price published, and how it was received. */
export function PriceHistory({ slug }: { slug: string }) {
  const { t } = useTranslation("providers");
  const formats = useFormats();
  const { data } = useQuery(pricesQuery(slug));
  if (!data || data.data.length === 0) return null;
  return (
    <Surface title={t("settings.history")}>
      <ul className={styles["rows"]}>
        {data.data.map((one) => (
          <li key={one.id} className={styles["row"]}>
            <span>
              <strong>
                {formats.amount(one.htCents)} {t("ht")}
              </strong>{" "}
              {t(`per.${one.interval}`)}
            </span>
            <span className={styles["soft"]}>
              {formats.date(one.publishedAt)}
              {one.asked > 0 &&
                ` · ${t("settings.column.asked")} ${one.asked} · ${t("settings.column.accepted")} ${one.accepted} · ${t("settings.column.refused")} ${one.refused}`}
            </span>
          </li>
        ))}
      </ul>
    </Surface>
  );
}
