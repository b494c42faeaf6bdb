import { Button, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { plansCancel, plansRevokeCancellation } from "#api/generated/sdk.gen";
import type { PlanAccount } from "#api/generated/types.gen";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useAct } from "#design/feedback/use-act";
import { useFormats } from "#i18n/formats";
import { Obstacles } from "#plans/closure/obstacles";
import { planQuery } from "#plans/queries";

import styles from "../plans.module.css";

export function CancelPlan({ slug }: { slug: string }) {
  const { t } = useTranslation("plans");
  const { data: account } = useQuery(planQuery(slug));
  if (!account) return <Skeleton height={160} radius="lg" />;
  const ending = account.subscriptions.filter(({ endsAt, renewsAt }) => endsAt !== null && renewsAt === null);
  const isOver = account.state === "expired" || account.state === "trial";
  if (isOver && ending.length === 0) return null;
  const scheduled = ending.length > 0 && account.state !== "expired" && account.plannedStandby === null;
  const renews = account.subscriptions.some(({ renewsAt }) => renewsAt !== null);
  return (
    <Surface title={t("cancel.title")} description={t("cancel.text")}>
      <div className={styles["stack"]}>
        {scheduled && <Scheduled slug={slug} ending={ending} />}
        {(!scheduled || renews) && <Offer slug={slug} account={account} />}
      </div>
    </Surface>
  );
}

/** Each end apart, and the way back. */
function Scheduled({ slug, ending }: { slug: string; ending: PlanAccount["subscriptions"] }) {
  const { t } = useTranslation("plans");
  const formats = useFormats();
  const revoke = useAct(() => plansRevokeCancellation({ path: { organisation: slug } }), t("cancel.revoked"));
  return (
    <Notice
      tone="waiting"
      title={t("cancel.scheduled")}
      action={
        <Button variant="default" loading={revoke.isPending} onClick={() => revoke.mutate()}>
          {t("cancel.revoke")}
        </Button>
      }
    >
      <ul className={styles["plain"]}>
        {ending.map(({ id, plan, interval, endsAt }) => (
          <li key={id}>
            {t("cancel.ends", {
              plan: `${t(`names.${plan}`)} ${t(`billed.${interval}`).toLowerCase()}`,
              date: formats.dateTime(endsAt ?? ""),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Offer({ slug, account }: { slug: string; account: PlanAccount }) {
  const { t } = useTranslation("plans");
  const formats = useFormats();
  const [asking, setAsking] = useState(false);
  const cancel = useAct(async () => {
    await plansCancel({ path: { organisation: slug } });
    setAsking(false);
  }, t("cancel.done"));
  const { offered, obstacles, debits } = account.cancellation;
  if (!offered) return <Obstacles slug={slug} obstacles={obstacles} />;
  const last = account.subscriptions
    .map(({ renewsAt }) => renewsAt)
    .filter((at) => at !== null)
    .toSorted()
    .at(-1);
  return (
    <>
      <div>
        <Button variant="default" onClick={() => setAsking(true)}>
          {t("cancel.act")}
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => cancel.mutate()}
        title={t("cancel.act")}
        confirmLabel={t("cancel.confirm")}
        dismissLabel={t("cancel.dismiss")}
        pending={cancel.isPending}
      >
        <p>{t("cancel.text")}</p>
        {last !== undefined && <p>{t("cancel.keep", { date: formats.dateTime(last) })}</p>}
        {account.subscriptions.map(
          ({ id, plan, planned }) =>
            planned &&
            planned.plan !== plan && (
              <p key={id}>
                {t("cancel.drops", { next: t(`names.${planned.plan}`), plan: t(`names.${plan}`) })}
              </p>
            ),
        )}
        {debits.map((number) => (
          <Notice key={number} tone="waiting">
            {t("cancel.debit", { number })}
          </Notice>
        ))}
      </ConfirmDialog>
    </>
  );
}
