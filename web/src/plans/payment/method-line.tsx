import { IconBuildingBank, IconCreditCard } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import type { Billing } from "#api/generated/types.gen";
import { StatusBadge } from "#design/display/status-badge";

import styles from "../plans.module.css";

/** When it was added is nothing that a line shows. */
type Method = Omit<Billing["methods"][number], "createdAt">;

/** A means of payment as its holder knows it: a brand or a bank, four digits, a date. */
export function MethodLine({ method }: { method: Method }) {
  const { t } = useTranslation("plans");
  const { kind, holder, brand, last4, expMonth, expYear, mandateReference } = method;
  const Icon = kind === "card" ? IconCreditCard : IconBuildingBank;
  const date = expMonth && expYear ? `${String(expMonth).padStart(2, "0")}/${expYear}` : null;
  return (
    <span className={styles["method"]}>
      <Icon size={22} stroke={1.6} aria-hidden="true" />
      <span className={styles["rowWords"]}>
        <strong>
          {brand ? capital(brand) : t(`methods.${kind}`)} <span className="tabular">•••• {last4}</span>
        </strong>
        <span className={styles["dim"]}>
          {holder}
          {date && ` · ${t("methods.expires", { date })}`}
          {mandateReference && ` · ${t("methods.mandate", { reference: mandateReference })}`}
        </span>
      </span>
      {method.chosen && <StatusBadge tone="good">{t("methods.chosen")}</StatusBadge>}
      {!method.usable && <StatusBadge tone="bad">{t("methods.unusable")}</StatusBadge>}
      {method.usable && method.expiresSoon && <StatusBadge tone="waiting">{t("methods.soon")}</StatusBadge>}
    </span>
  );
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
