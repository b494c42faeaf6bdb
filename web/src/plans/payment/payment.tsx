import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";

import { Failure } from "#design/feedback/failure";
import { BillingAddress } from "#plans/payment/billing-address";
import { Methods } from "#plans/payment/methods";
import { useReturningMethod } from "#plans/payment/use-returning-method";
import { billingQuery } from "#plans/queries";

import styles from "../plans.module.css";

/** Whom invoices are made out to, and what pays them. */
export function Payment({ slug }: { slug: string }) {
  useReturningMethod(slug);
  const { data: billing, error, refetch } = useQuery(billingQuery(slug));
  if (error && !billing) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!billing) return <Skeleton height={320} radius="lg" />;
  return (
    <div className={styles["columns"]}>
      <Methods slug={slug} billing={billing} returnTo={`/admin/${slug}/account?tab=payment`} />
      <BillingAddress slug={slug} identity={billing.identity} />
    </div>
  );
}
