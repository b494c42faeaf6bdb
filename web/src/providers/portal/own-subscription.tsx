import { useQuery } from "@tanstack/react-query";
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
import { Unpaid } from "#providers/portal/unpaid";
import { useReturningMethod } from "#providers/portal/use-returning-method";
import { OwnTabs } from "#providers/portal/own-tabs";
import { ownDocumentsQuery, ownSubscriptionQuery } from "#providers/queries";

import styles from "../providers.module.css";

const route = getRouteApi("/$slug/provider/subscription");

/** Everything about one's subscription, on one page. */
export function OwnSubscriptionPage() {
  const { t } = useTranslation("providers");
  const { slug } = route.useParams();
  const { data: session, isPending } = useQuery(sessionQuery);
  const signedIn = session !== null && session !== undefined;
  const { data, error, refetch } = useQuery({ ...ownSubscriptionQuery(slug), enabled: signedIn });
  const { data: documents } = useQuery({ ...ownDocumentsQuery(slug), enabled: signedIn });
  useReturningMethod(slug);
  if (isPending) return <PageSkeleton />;
  if (!session) return <ToSignIn />;
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const over = data.subscription === null || data.maySubscribe;
  return (
    <Page title={t("own.subscription")} width="reading">
      <OwnTabs slug={slug} here="/$slug/provider/subscription" />
      <div className={styles["stack"]}>
        {data.exempt && <Notice tone="good">{t("own.exempt")}</Notice>}
        {!data.subscriptionsOn && <Notice>{t("own.free")}</Notice>}
        {data.blockedBy !== null && data.unpaid === null && (
          <Notice tone="waiting">
            {t(`own.blocked.${data.incomplete ? "incomplete" : data.blockedBy}`)}
          </Notice>
        )}
        <Unpaid slug={slug} view={data} />
        <Rise slug={slug} subscription={data.subscription} />
        {!over && <Running slug={slug} view={data} />}
        {data.maySubscribe && <Subscribing slug={slug} view={data} />}
        {!data.maySubscribe && data.subscription !== null && <Paying slug={slug} view={data} />}
        <DocumentRows title={t("own.invoices")} documents={documents?.data ?? []} />
      </div>
    </Page>
  );
}
