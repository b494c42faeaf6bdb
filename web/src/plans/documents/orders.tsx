import { Anchor } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Order } from "#api/generated/types.gen";
import { Amount, Instant } from "#design/display/instant";
import { StatusBadge, type Tone } from "#design/display/status-badge";
import { Surface } from "#design/display/surface";
import { orderPaper } from "#plans/documents/order-paper";
import { ordersQuery } from "#plans/queries";

import styles from "../plans.module.css";

const tones: Record<Order["state"], Tone> = {
  awaiting_payment: "waiting",
  debit_in_progress: "info",
  processed: "good",
  failed: "bad",
  lapsed: "neutral",
  scheduled: "info",
};

/** What was ordered, newest first, each with its confirmation. */
export function Orders({ slug }: { slug: string }) {
  const { t } = useTranslation("plans");
  const { data } = useQuery(ordersQuery(slug));
  if (data === undefined || data.data.length === 0) return null;
  return (
    <Surface title={t("orders.title")}>
      <ul className={styles["rows"]}>
        {data.data.map((order) => (
          <Row key={order.id} slug={slug} order={order} />
        ))}
      </ul>
    </Surface>
  );
}

function Row({ slug, order }: { slug: string; order: Order }) {
  const { t, i18n } = useTranslation("plans");
  const { id, number, plan, interval, state, orderedAt, ttcCents, confirmed } = order;
  return (
    <li className={styles["row"]}>
      <div className={styles["rowWords"]}>
        <Link to="/admin/$slug/account/orders/$orderId" params={{ slug, orderId: id }}>
          {number}
        </Link>
        <span>
          {t(`names.${plan}`)} · {t(`billed.${interval}`)}
        </span>
        <span className={styles["dim"]}>
          <Instant at={orderedAt} day />
        </span>
      </div>
      <div className={styles["rowEnd"]}>
        {confirmed && (
          <Anchor
            href={orderPaper(slug, id, i18n.language)}
            download
            aria-label={t("orders.paperOf", { number })}
          >
            {t("orders.paper")}
          </Anchor>
        )}
        <StatusBadge tone={tones[state]}>{t(`orders.states.${state}`)}</StatusBadge>
        <Amount cents={ttcCents} />
      </div>
    </li>
  );
}
