import { useTranslation } from "react-i18next";

import type { Quote } from "#api/generated/types.gen";
import { Amount } from "#design/display/instant";
import { Notice } from "#design/display/notice";
import { ProblemError } from "#api/problem";
import { useFormats } from "#i18n/formats";
import type { Choice } from "#plans/order/choice";
import { usePreview } from "#plans/order/use-preview";

import styles from "../plans.module.css";

/** Exactly what the invoice will say, from the first choice on. */
export function Summary({ slug, choice }: { slug: string; choice: Choice }) {
  const { t } = useTranslation("plans");
  const formats = useFormats();
  const { data: preview, error } = usePreview(slug, choice);
  return (
    <aside className={styles["summary"]} aria-label={t("order.summary")}>
      <h2 className={styles["summaryTitle"]}>{t("order.summary")}</h2>
      <p className={styles["dim"]}>
        {t(`names.${choice.plan}`)} · {t(`billed.${choice.interval}`)}
      </p>
      {error instanceof ProblemError && <Notice tone="bad">{error.problem.detail}</Notice>}
      {preview && !error && (
        <>
          <Lines quote={preview.quote} />
          <p className={styles["due"]}>
            <span>{t("order.dueNow")}</span>
            <strong>
              <Amount cents={preview.dueNowCents} />
            </strong>
          </p>
          {preview.startsAt && (
            <p className={styles["dim"]}>
              {t("order.startsLater", { date: formats.dateTime(preview.startsAt) })}
            </p>
          )}
          <p className={styles["fine"]}>
            {t(preview.quote.source === "preview" ? "order.legal" : "order.estimate")}
          </p>
        </>
      )}
    </aside>
  );
}

function Lines({ quote }: { quote: Quote }) {
  const { t } = useTranslation("plans");
  const used = quote.ttcCents - quote.dueCents;
  return (
    <dl className={styles["lines"]}>
      {quote.lines.map(({ part, plan, quantity, htCents }) => (
        <div key={`${part}:${plan}:${htCents}`}>
          <dt>
            {part === "base" && t("order.base", { plan: plan ? t(`names.${plan}`) : "" })}
            {part === "licence" && t("order.licence", { count: quantity })}
            {part === "credit" && t("order.credit")}
          </dt>
          <dd>
            <Amount cents={htCents} />
          </dd>
        </div>
      ))}
      <div data-total="ht">
        <dt>{t("order.ht")}</dt>
        <dd>
          <Amount cents={quote.htCents} />
        </dd>
      </div>
      <div>
        <dt>{t("order.tax")}</dt>
        <dd>
          <Amount cents={quote.taxCents} />
        </dd>
      </div>
      <div data-total="ttc">
        <dt>{t("order.ttc")}</dt>
        <dd>
          <Amount cents={quote.ttcCents} />
        </dd>
      </div>
      {used > 0 && (
        <div>
          <dt>{t("order.account")}</dt>
          <dd>
            <Amount cents={-used} />
          </dd>
        </div>
      )}
      {used < 0 && (
        <div>
          <dt>{t("order.left")}</dt>
          <dd>
            <Amount cents={-used} />
          </dd>
        </div>
      )}
    </dl>
  );
}
