import { useTranslation } from "react-i18next";

import type { PlanAccount } from "#api/generated/types.gen";
import { Surface } from "#design/display/surface";
import { useFormats } from "#i18n/formats";

import styles from "../plans.module.css";

/** What happens if nothing is done: one stretch after the other, each with its date. */
export function Ahead({ account: { timeline, subscriptions } }: { account: PlanAccount }) {
  const { t } = useTranslation("plans");
  const formats = useFormats();
  const [renewsAt] = subscriptions.flatMap((one) => one.renewsAt ?? []).toSorted();
  return (
    <Surface title={t("ahead.title")}>
      <ol className={styles["ahead"]}>
        {timeline.map(({ startAt, endAt, state, plan }, index) => (
          <li key={startAt} data-state={state}>
            <span className={styles["aheadWhat"]}>
              {t(`states.${state}`)}
              {plan && ` · ${t(`names.${plan}`)}`}
            </span>
            <span className={styles["aheadWhen"]}>
              {index > 0 && t("ahead.from", { date: formats.dateTime(startAt) })}
              {index === 0 && endAt !== null && t("ahead.until", { date: formats.dateTime(endAt) })}
              {index === 0 &&
                endAt === null &&
                renewsAt &&
                t("ahead.renews", { date: formats.longDate(renewsAt) })}
            </span>
          </li>
        ))}
      </ol>
    </Surface>
  );
}
