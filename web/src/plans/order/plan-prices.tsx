import { useTranslation } from "react-i18next";

import type { Catalogue } from "#api/generated/types.gen";
import { Amount } from "#design/display/instant";
import type { PlanId } from "#plans/order/choice";

import styles from "../plans.module.css";

/** Both prices of a plan, side by side; the annual one alone when there is no other. */
export function PlanPrices({ catalogue, plan }: { catalogue: Catalogue; plan: PlanId }) {
  const { t } = useTranslation("plans");
  const prices = catalogue.plans.find((one) => one.plan === plan)?.prices ?? [];
  return (
    <span className={styles["prices"]}>
      {prices
        .toSorted((one) => (one.interval === "monthly" ? -1 : 1))
        .map(({ interval, baseCents }) => (
          <span key={interval} className={styles["offerPrice"]}>
            <strong>
              <Amount cents={baseCents} />
            </strong>
            <small>
              {t("exclTax")} {t(`intervals.${interval}`)}
            </small>
          </span>
        ))}
    </span>
  );
}
