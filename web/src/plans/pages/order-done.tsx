import { Anchor, Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { plansSeeOrderOptions } from "#api/generated/@tanstack/react-query.gen";
import { plansPayOrder } from "#api/generated/sdk.gen";
import type { Order } from "#api/generated/types.gen";
import { whileWaiting } from "#api/while-waiting";
import { Facts } from "#design/display/facts";
import { Amount, Instant } from "#design/display/instant";
import { Notice } from "#design/display/notice";
import { Failure } from "#design/feedback/failure";
import { useAct } from "#design/feedback/use-act";
import { Focused } from "#design/layout/focused";
import { LinkButton } from "#design/layout/link-button";
import { useFormats } from "#i18n/formats";
import { orderPaper } from "#plans/documents/order-paper";

import styles from "../plans.module.css";

const route = getRouteApi("/admin/$slug/account/orders/$orderId");
const pause = 3000;

/** What became of an order. It follows the money: while a payment is awaited, it is read again. */
export function OrderDonePage() {
  const { t, i18n } = useTranslation("plans");
  const { slug, orderId } = route.useParams();
  const {
    data: order,
    error,
    refetch,
  } = useSuspenseQuery({
    ...plansSeeOrderOptions({ path: { organisation: slug, orderId } }),
    refetchInterval: whileWaiting<Order>(pause, (order) => order?.state === "awaiting_payment"),
  });
  return (
    <Focused title={t("done.title", { number: order.number })}>
      <div className={styles["stack"]}>
        <Outcome order={order} />
        <Facts
          facts={[
            {
              label: `${t(`names.${order.plan}`)} · ${t(`billed.${order.interval}`)}`,
              value: order.plan === "standby" ? "" : t("order.licence", { count: order.licences }),
            },
            { label: t("done.amount"), value: <Amount cents={order.ttcCents} /> },
            { label: t("done.orderedOn"), value: <Instant at={order.orderedAt} /> },
            ...(order.invoice ? [{ label: t("done.invoice"), value: order.invoice.number }] : []),
          ]}
        />
        {error ? (
          <Failure error={error} onRetry={() => void refetch()} />
        ) : (
          <Acts slug={slug} order={order} />
        )}
        {order.confirmed && (
          <Anchor href={orderPaper(slug, orderId, i18n.language)} download>
            {t("done.paper")}
          </Anchor>
        )}
      </div>
    </Focused>
  );
}

function Outcome({ order: { state, number, startsAt, declined, confirmUrl } }: { order: Order }) {
  const { t } = useTranslation("plans");
  const formats = useFormats();
  const date = startsAt ? formats.dateTime(startsAt) : "";
  if (state === "processed") return <Notice tone="good">{t("done.processed", { number })}</Notice>;
  if (state === "debit_in_progress") return <Notice tone="good">{t("done.debit", { number })}</Notice>;
  if (state === "scheduled") return <Notice tone="good">{t("done.scheduled", { number, date })}</Notice>;
  if (state === "failed") return <Notice tone="bad">{t("done.failed", { number })}</Notice>;
  if (state === "lapsed") return <Notice tone="bad">{t("done.lapsed", { number })}</Notice>;
  return (
    <Notice tone="waiting" title={t("done.waiting", { number })}>
      {confirmUrl ? t("done.confirm") : declined && t("done.declined")}
    </Notice>
  );
}

function Acts({ slug, order }: { slug: string; order: Order }) {
  const { t } = useTranslation("plans");
  const { id: orderId, state, confirmUrl, plan, interval, licences } = order;
  const pay = useAct(() => plansPayOrder({ path: { organisation: slug, orderId }, body: {} }));
  const choice = { plan, interval, licences };
  if (state === "failed" || state === "lapsed") {
    return (
      <LinkButton to="/admin/$slug/account/order" params={{ slug }} search={choice}>
        {t("done.again")}
      </LinkButton>
    );
  }
  if (state !== "awaiting_payment") {
    return (
      <LinkButton to="/admin/$slug" params={{ slug }}>
        {t("done.access")}
      </LinkButton>
    );
  }
  return (
    <div className={styles["adds"]}>
      {confirmUrl ? (
        <Button component="a" href={confirmUrl}>
          {t("done.confirmAct")}
        </Button>
      ) : (
        <Button loading={pay.isPending} onClick={() => pay.mutate()}>
          {t("done.retry")}
        </Button>
      )}
      <LinkButton
        to="/admin/$slug/account/order"
        params={{ slug }}
        search={{ ...choice, step: "payment" }}
        variant="default"
      >
        {t("done.other")}
      </LinkButton>
    </div>
  );
}
