import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";

import { Failure } from "#design/feedback/failure";
import { Ahead } from "#plans/overview/ahead";
import { PlanCard } from "#plans/overview/plan-card";
import { StandbyCard } from "#plans/overview/standby-card";
import { Subscriptions } from "#plans/overview/subscriptions";
import { planQuery } from "#plans/queries";

import styles from "../plans.module.css";

/** The plan in force, what lies ahead, and what is paid for. */
export function Overview({ slug }: { slug: string }) {
  const { data: account, error, refetch } = useQuery(planQuery(slug));
  if (error && !account) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!account) return <Skeleton height={420} radius="lg" />;
  return (
    <div className={styles["columns"]}>
      <div className={styles["stack"]}>
        <PlanCard slug={slug} account={account} />
        <Subscriptions slug={slug} account={account} />
      </div>
      <div className={styles["stack"]}>
        <Ahead account={account} />
        <StandbyCard slug={slug} account={account} />
      </div>
    </div>
  );
}
