import { useTranslation } from "react-i18next";

import type { PlanAccount } from "#api/generated/types.gen";
import { Notice } from "#design/display/notice";
import { StatusBadge, type Tone } from "#design/display/status-badge";
import { Surface } from "#design/display/surface";
import { LinkButton } from "#design/layout/link-button";
import { useFormats } from "#i18n/formats";

import styles from "../plans.module.css";

const tones: Record<PlanAccount["state"], Tone> = {
  trial: "info",
  active: "good",
  cancelling: "waiting",
  expired: "bad",
  standby: "neutral",
  deactivating: "bad",
  purged: "bad",
};

/** Where one stands, in one look: the plan, its state, the date that matters, and the one thing to do. */
export function PlanCard({ slug, account }: { slug: string; account: PlanAccount }) {
  const { t } = useTranslation("plans");
  const formats = useFormats();
  const { state, plan, openOrder, creditCents } = account;
  const overdue = account.subscriptions.find(({ graceEndsAt }) => graceEndsAt !== null);
  return (
    <Surface>
      <div className={styles["plan"]}>
        <div className={styles["planHead"]}>
          <h2 className={styles["planName"]}>{t(`names.${plan ?? "none"}`)}</h2>
          <StatusBadge tone={tones[state]}>{t(`states.${state}`)}</StatusBadge>
        </div>
        <p className={styles["about"]}>{useAbout(account)}</p>
        {creditCents > 0 && (
          <p className={styles["about"]}>{t("credit", { amount: formats.amount(creditCents) })}</p>
        )}
        {overdue?.graceEndsAt && (
          <Notice tone="bad">{t("unpaid", { date: formats.longDate(overdue.graceEndsAt) })}</Notice>
        )}
        {openOrder && openOrder.state === "awaiting_payment" ? (
          <Notice
            tone="waiting"
            action={
              <LinkButton
                to="/admin/$slug/account/orders/$orderId"
                params={{ slug, orderId: openOrder.id }}
                variant="default"
              >
                {t("resume")}
              </LinkButton>
            }
          >
            {t("waiting", { number: openOrder.number })}
          </Notice>
        ) : (
          <div>
            <LinkButton to="/admin/$slug/account/order" params={{ slug }}>
              {t(
                state === "standby"
                  ? "wake"
                  : state === "active" || state === "cancelling"
                    ? "change"
                    : "choose",
              )}
            </LinkButton>
          </div>
        )}
      </div>
    </Surface>
  );
}

function useAbout({ state, trialEndsAt, accessEndsAt, purgeAt, subscriptions }: PlanAccount): string {
  const { t } = useTranslation("plans");
  const formats = useFormats();
  const date = (at: string | null | undefined) => (at ? formats.longDate(at) : "");
  const renews = subscriptions.map(({ renewsAt }) => renewsAt).filter((at) => at !== null);
  if (state === "trial") return t("about.trial", { date: date(trialEndsAt) });
  if (state === "cancelling") return t("about.cancelling", { date: date(accessEndsAt) });
  if (state === "deactivating") return t("about.deactivating", { date: date(purgeAt) });
  if (state !== "active") return t(`about.${state}`);
  const next = renews.toSorted()[0];
  return next === undefined ? t("about.activeForever") : t("about.active", { date: date(next) });
}
