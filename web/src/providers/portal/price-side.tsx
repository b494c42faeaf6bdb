import { useTranslation } from "react-i18next";

import { useFormats } from "#i18n/formats";

import styles from "../providers.module.css";

type Props = {
  label: string;
  price: { htCents: number; ttcCents: number };
  interval: "monthly" | "annual";
  note?: string;
  chosen?: boolean;
};

/** A price excluding tax, then what is really paid. */
export function PriceSide({ label, price, interval, note, chosen = false }: Props) {
  const { t } = useTranslation("providers");
  const formats = useFormats();
  return (
    <div className={styles["side"]} data-chosen={chosen}>
      <span className={styles["soft"]}>{label}</span>
      <span className={styles["amount"]}>
        {formats.amount(price.htCents)} {t("ht")}
      </span>
      <span>
        {t("own.taxIncluded", { amount: formats.amount(price.ttcCents), per: t(`per.${interval}`) })}
      </span>
      {note !== undefined && <span className={styles["soft"]}>{note}</span>}
    </div>
  );
}
