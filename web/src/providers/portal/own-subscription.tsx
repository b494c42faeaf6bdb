import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { Page } from "#design/layout/page";
import { sessionQuery } from "#identity/session";
import { ToSignIn } from "#identity/to-sign-in";
import { DocumentRows } from "#providers/documents";
import { Paying } from "#providers/portal/paying";
import { Rise } from "#providers/portal/rise";
import { Running } from "#providers/portal/running";
import { Subscribing } from "#providers/portal/subscribing";
import type { View } from "#providers/portal/types";
import { Unpaid } from "#providers/portal/unpaid";
import { useReturningMethod } from "#providers/portal/use-returning-method";
import { OwnTabs } from "#providers/portal/own-tabs";
import { ownDocumentsQuery, ownSubscriptionQuery } from "#providers/queries";

import styles from "../providers.module.css";

const route = getRouteApi("/$slug/provider/subscription");

const ended: ReadonlySet<string> = new Set(["incomplete", "incomplete_expired", "expired"]);

/** Everything about one's subscription, on one page. */
export function OwnSubscriptionPage() {
  const { t } = useTranslation("providers");
  const { slug } = route.useParams();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const signedIn = session !== null;
  const { data, error, refetch } = useQuery({ ...ownSubscriptionQuery(slug), enabled: signedIn });
  const { data: documents } = useQuery({ ...ownDocumentsQuery(slug), enabled: signedIn });
  useReturningMethod(slug);
  if (session === null) return <ToSignIn />;
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const over = data.maySubscribe || data.subscription === null || ended.has(data.subscription.status);
  return (
    <Page title={t("own.subscription")} width="reading">
      {data.served && <OwnTabs slug={slug} here="/$slug/provider/subscription" />}
      <div className={styles["stack"]}>
        {data.served ? (
          <Standing view={data} />
        ) : (
          <Notice>{t(over ? "own.closed" : "own.closedRunning")}</Notice>
        )}
        <Unpaid slug={slug} view={data} />
        <Rise slug={slug} subscription={data.subscription} />
        {!over && <Running slug={slug} view={data} />}
        {data.maySubscribe && <Subscribing slug={slug} view={data} />}
        {!over && <Paying slug={slug} view={data} />}
        <DocumentRows title={t("own.invoices")} documents={documents?.data ?? []} />
      </div>
    </Page>
  );
}

/** Whether requests can be answered, and what is missing when they cannot. */
function Standing({ view }: { view: View }) {
  const { t } = useTranslation("providers");
  const { exempt, subscriptionsOn, blockedBy, unpaid, incomplete } = view;
  return (
    <>
      {exempt && <Notice tone="good">{t("own.exempt")}</Notice>}
      {!subscriptionsOn && <Notice>{t("own.free")}</Notice>}
      {blockedBy !== null && unpaid === null && (
        <Notice tone="waiting">{t(`own.blocked.${incomplete ? "incomplete" : blockedBy}`)}</Notice>
      )}
    </>
  );
}
