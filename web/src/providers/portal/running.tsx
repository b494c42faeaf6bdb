import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import {
  providersCancelOwnSubscription,
  providersRevokeOwnCancellation,
  providersSwitchOwnInterval,
  providersUndoOwnSwitch,
} from "#api/generated/sdk.gen";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useAct } from "#design/feedback/use-act";
import { useFormats } from "#i18n/formats";
import type { ViewProps } from "#providers/portal/types";
import { SubscriptionFacts } from "#providers/subscription-facts";

import styles from "../providers.module.css";

/** What runs, and what its holder can do about it at any time. */
export function Running({ slug, view }: ViewProps) {
  const { t } = useTranslation("providers");
  const formats = useFormats();
  const { subscription } = view;
  const path = { organisation: slug };
  const revoke = useAct(() => providersRevokeOwnCancellation({ path }), t("own.revoked"));
  const undo = useAct(() => providersUndoOwnSwitch({ path }), t("own.undone"));
  if (subscription === null) return null;
  const { pending, endsBy, endsAt } = subscription;
  // A price can still be answered and an end of one's own taken back; an exemption or the organisation's word cannot.
  const leaving = endsAt !== null && endsBy !== null && !endsBy.startsWith("price_");
  return (
    <Surface title={t("own.yours")}>
      <div className={styles["inner"]}>
        <SubscriptionFacts subscription={subscription} />
        {leaving && (
          <Notice
            tone="waiting"
            action={
              endsBy === "provider" && (
                <Button size="sm" loading={revoke.isPending} onClick={() => revoke.mutate()}>
                  {t("own.revoke")}
                </Button>
              )
            }
          >
            {t("own.ending", { date: formats.date(endsAt) })}
          </Notice>
        )}
        {!leaving && pending !== null && (
          <Notice
            action={
              <Button size="sm" variant="default" loading={undo.isPending} onClick={() => undo.mutate()}>
                {t("own.undoSwitch")}
              </Button>
            }
          >
            {t("own.pending", {
              date: formats.date(pending.at),
              amount: formats.amount(pending.ttcCents),
              per: t(`per.${pending.to}`),
            })}
          </Notice>
        )}
        {!leaving && (
          <div className={styles["acts"]}>
            {pending === null && view.served && <Switch slug={slug} view={view} />}
            <Cancel slug={slug} view={view} />
          </div>
        )}
      </div>
    </Surface>
  );
}

/** Bank debits take days to settle: what runs meanwhile is switched all the same. */
const switchable = new Set(["active", "pending_settlement"]);

function Switch({ slug, view: { subscription, offers } }: ViewProps) {
  const { t } = useTranslation("providers");
  const formats = useFormats();
  const [asking, setAsking] = useState(false);
  const to = subscription?.interval === "monthly" ? "annual" : "monthly";
  const price = offers[to];
  const change = useAct(async () => {
    await providersSwitchOwnInterval({
      path: { organisation: slug },
      body: { to, htCents: price?.htCents ?? 0 },
    });
    setAsking(false);
  }, t("own.switched"));
  if (subscription === null || price === null || !switchable.has(subscription.status)) return null;
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t(`own.switchTo.${to}`)}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => change.mutate()}
        title={t("own.switchTitle")}
        confirmLabel={t(`own.switchTo.${to}`)}
        harmless
        pending={change.isPending}
      >
        <p>
          {t("own.switchText", {
            date: formats.date(subscription.periodEndsAt),
            amount: formats.amount(price.ttcCents),
            per: t(`per.${to}`),
          })}
        </p>
      </ConfirmDialog>
    </>
  );
}

function Cancel({ slug, view: { subscription } }: ViewProps) {
  const { t } = useTranslation("providers");
  const formats = useFormats();
  const [asking, setAsking] = useState(false);
  const cancel = useAct(async () => {
    await providersCancelOwnSubscription({ path: { organisation: slug } });
    setAsking(false);
  }, t("own.cancelled"));
  if (subscription === null) return null;
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t("own.cancel")}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => cancel.mutate()}
        title={t("own.cancelTitle")}
        confirmLabel={t("own.cancel")}
        pending={cancel.isPending}
      >
        <p>{t("own.cancelText", { date: formats.date(subscription.periodEndsAt) })}</p>
      </ConfirmDialog>
    </>
  );
}
