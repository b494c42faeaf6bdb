import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { plansUndoChange } from "#api/generated/sdk.gen";
import type { PlanAccount } from "#api/generated/types.gen";
import { Amount } from "#design/display/instant";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { useFormats } from "#i18n/formats";
import { ChangeLicences } from "#plans/overview/change-licences";

import styles from "../plans.module.css";

type Subscription = PlanAccount["subscriptions"][number];
const gone = new Set<Subscription["status"]>(["expired", "incomplete_expired", "incomplete"]);

/** What is paid for, by interval, and how many people may sit. */
export function Subscriptions({ slug, account }: { slug: string; account: PlanAccount }) {
  const { t } = useTranslation("plans");
  const { active, allowed } = account.seats;
  const shown = account.subscriptions.filter(({ status }) => !gone.has(status));
  return (
    <Surface
      title={t("subscriptions.title")}
      description={
        allowed === null || allowed === 0
          ? t("subscriptions.seatsFree", { active })
          : t("subscriptions.seats", { active, allowed })
      }
    >
      {shown.length === 0 && <p className={styles["none"]}>{t("subscriptions.empty")}</p>}
      <ul className={styles["rows"]}>
        {shown.map((one) => (
          <Row key={one.id} slug={slug} subscription={one} />
        ))}
      </ul>
    </Surface>
  );
}

function Row({ slug, subscription }: { slug: string; subscription: Subscription }) {
  const { t } = useTranslation("plans");
  const formats = useFormats();
  const [changing, setChanging] = useState(false);
  const { id, plan, interval, licences, billsBase, next, endsAt, planned } = subscription;
  const undo = useAct(
    () => plansUndoChange({ path: { organisation: slug, subscriptionId: id } }),
    t("subscriptions.undone"),
  );
  return (
    <li className={styles["row"]}>
      <div className={styles["rowWords"]}>
        <strong>
          {billsBase ? t(`names.${plan}`) : t("subscriptions.extra")} · {t(`billed.${interval}`)}
        </strong>
        {plan !== "standby" && <span>{t("subscriptions.licences", { count: licences })}</span>}
        {endsAt !== null && (
          <span className={styles["dim"]}>{t("subscriptions.ends", { date: formats.longDate(endsAt) })}</span>
        )}
        {endsAt === null && next && (
          <span className={styles["dim"]}>
            {t("subscriptions.next", { date: formats.longDate(next.at) })}
          </span>
        )}
        {planned && planned.plan !== "standby" && (
          <span className={styles["dim"]}>
            {t("subscriptions.planned", {
              plan: t(`names.${planned.plan}`),
              licences: planned.licences,
              date: formats.longDate(planned.at),
            })}{" "}
            <Button variant="transparent" size="compact-sm" onClick={() => undo.mutate()}>
              {t("subscriptions.undo")}
            </Button>
          </span>
        )}
      </div>
      <div className={styles["rowEnd"]}>
        {next && endsAt === null && (
          <span className={styles["price"]}>
            <Amount cents={next.ttcCents} /> <small>{t("inclTax")}</small>
          </span>
        )}
        {plan !== "standby" && (
          <Button variant="default" size="compact-md" onClick={() => setChanging(true)}>
            {t("licences.change")}
          </Button>
        )}
      </div>
      <ChangeLicences
        slug={slug}
        subscription={subscription}
        opened={changing}
        onClose={() => setChanging(false)}
      />
    </li>
  );
}
