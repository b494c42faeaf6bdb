import "@mantine/core/styles/FloatingIndicator.layer.css";
import "@mantine/core/styles/SegmentedControl.layer.css";

import { SegmentedControl } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { providersSetOwnCoverage } from "#api/generated";
import { EmptyState } from "#design/display/empty-state";
import { Instant } from "#design/display/instant";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { Page } from "#design/layout/page";
import { Paging } from "#design/table/paging";
import { useList } from "#design/table/use-list";
import { sessionQuery } from "#identity/session";
import { ToSignIn } from "#identity/to-sign-in";
import { departmentName } from "#providers/departments";
import { Blocked } from "#providers/portal/blocked";
import { OwnTabs } from "#providers/portal/own-tabs";
import { CoverageForm } from "#providers/record/coverage-form";
import { RequestBadge, ResponseBadge } from "#providers/service-badges";
import { ownCoverageQuery, ownRequestsQuery } from "#providers/service-queries";
import type { OfferedServiceRequest } from "#providers/service-types";

import styles from "../services.module.css";

const route = getRouteApi("/$slug/provider/requests");

/** What is offered to a provider, and what makes it so: their skills and places. */
export function OwnRequestsPage() {
  const { t } = useTranslation("services");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const list = useList(search);
  const { data: session } = useSuspenseQuery(sessionQuery);
  const signedIn = session !== null;
  const { data, error, refetch } = useQuery({ ...ownRequestsQuery(slug, search), enabled: signedIn });
  const { data: coverage } = useQuery({ ...ownCoverageQuery(slug), enabled: signedIn, retry: false });
  if (session === null) return <ToSignIn />;
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <Page title={t("own.title")} lead={t("own.lead")}>
      <OwnTabs slug={slug} here="/$slug/provider/requests" />
      <div className={styles["columns"]}>
        <div className={styles["stack"]}>
          <Blocked slug={slug} />
          <SegmentedControl
            aria-label={t("own.set")}
            value={search["set"] === "all" ? "all" : "open"}
            onChange={(set) => list.change({ set: set === "all" ? "all" : undefined })}
            data={[
              { value: "open", label: t("own.sets.open") },
              { value: "all", label: t("own.sets.all") },
            ]}
          />
          {data.data.length === 0 ? (
            <EmptyState title={t("own.emptyTitle")}>
              <p>{t("own.empty")}</p>
            </EmptyState>
          ) : (
            <div className={styles["offers"]}>
              {data.data.map((offer) => (
                <Offer key={offer.id} slug={slug} offer={offer} />
              ))}
            </div>
          )}
          <Paging list={list} nextCursor={data.nextCursor} />
        </div>
        {coverage && (
          <CoverageForm
            own
            coverage={coverage}
            save={(body) => providersSetOwnCoverage({ path: { organisation: slug }, body })}
          />
        )}
      </div>
    </Page>
  );
}

function Offer({ slug, offer }: { slug: string; offer: OfferedServiceRequest }) {
  const { t } = useTranslation("services");
  const { id, title, skillName, area, place, startsAt, answersUntil, state, response } = offer;
  return (
    <article className={styles["offer"]}>
      <div className={styles["offerHead"]}>
        <h2>
          <Link to="/$slug/provider/requests/$requestId" params={{ slug, requestId: id }}>
            {title}
          </Link>
        </h2>
        {response ? <ResponseBadge state={response.state} /> : <RequestBadge state={state} />}
      </div>
      <p className={styles["soft"]}>
        {skillName} · {area === null ? t("requests.anywhere") : departmentName(area)} · {place}
        {startsAt && (
          <>
            {" · "}
            <Instant at={startsAt} />
          </>
        )}
      </p>
      {state === "open" && answersUntil && !response && (
        <p className={styles["soft"]}>
          {t("own.until")} <Instant at={answersUntil} />
        </p>
      )}
    </article>
  );
}
