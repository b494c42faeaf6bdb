import { Skeleton } from "@mantine/core";
import { useInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { EventCall } from "#clients/portal/event-call";
import { Notice } from "#design/display/notice";
import { Failure } from "#design/feedback/failure";
import { Heading } from "#design/layout/heading";
import { usePageTitle } from "#design/layout/page-title";
import { portalQuery } from "#organisations/queries";
import { ServiceCall } from "#providers/portal/service-call";
import { CallSection } from "#programmes/portal/call-section";
import { callsQuery } from "#programmes/portal/queries";

import styles from "./portal-home.module.css";

export function PortalHomePage() {
  const { slug } = useParams({ from: "/$slug/" });
  const { t } = useTranslation("programmes");
  const { data: organisation } = useSuspenseQuery(portalQuery(slug));
  usePageTitle(organisation.name);
  return (
    <>
      <header className={styles["hero"]}>
        <Heading className={styles["title"]}>{organisation.home?.title ?? organisation.name}</Heading>
        <p className={styles["lead"]}>{organisation.home?.introduction}</p>
      </header>
      {organisation.callsToAction && organisation.modules.includes("clients") && <EventCall slug={slug} />}
      {organisation.callsToAction && organisation.modules.includes("providers") && (
        <ServiceCall slug={slug} />
      )}
      {organisation.callsToAction ? (
        <Programmes slug={slug} />
      ) : (
        <Notice title={t("portal.pause")}>{t("portal.pauseText")}</Notice>
      )}
    </>
  );
}

function Programmes({ slug }: { slug: string }) {
  const { t } = useTranslation("programmes");
  const open = useInfiniteQuery(callsQuery(slug, "open"));
  const upcoming = useInfiniteQuery(callsQuery(slug, "upcoming"));
  const error = open.error ?? upcoming.error;
  const unread = open.data === undefined || upcoming.data === undefined;
  const retry = () => void Promise.all([open.refetch(), upcoming.refetch()]);
  if (error && unread) return <Failure error={error} onRetry={retry} />;
  if (unread) return <Skeleton height={240} radius="lg" />;
  const none = [open, upcoming].every(({ data }) => data?.pages[0]?.data.length === 0);
  return (
    <div className={styles["sections"]}>
      {none && (
        <EmptyState title={t("portal.none")}>
          <p>{t("portal.noneText")}</p>
        </EmptyState>
      )}
      <CallSection slug={slug} section="open" />
      <CallSection slug={slug} section="upcoming" />
      <CallSection slug={slug} section="closed" />
    </div>
  );
}
