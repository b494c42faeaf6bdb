import { IconArrowMerge } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { ClusterCard } from "#clients/duplicates/cluster-card";
import { MergeRow } from "#clients/duplicates/merge-history";
import { ClientInLine, PairRow, ReopenPair } from "#clients/duplicates/pair-row";
import { ScanButton } from "#clients/duplicates/scan-button";
import { clustersQuery, mergesQuery, pairsQuery, verdictsQuery } from "#clients/queries";
import { EmptyState } from "#design/display/empty-state";
import { Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { PageTabs } from "#design/layout/tabs";
import { Paging } from "#design/table/paging";
import { useList } from "#design/table/use-list";

import styles from "../clients.module.css";

const route = getRouteApi("/admin/$slug/duplicates");
const tabs = ["certain", "probable", "judged", "journal"] as const;
type Tab = (typeof tabs)[number];

export function DuplicatesPage() {
  const { t } = useTranslation("clients");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { change } = useList(search);
  const tab = tabs.find((one) => one === search["tab"]) ?? "certain";
  const panels: Record<Tab, ReactNode> = {
    certain: <Clusters slug={slug} />,
    probable: <Pairs slug={slug} />,
    judged: <Judged slug={slug} />,
    journal: <Journal slug={slug} />,
  };
  return (
    <Page
      title={t("duplicates.title")}
      lead={t("duplicates.lead")}
      actions={
        <>
          <ScanButton slug={slug} />
          <LinkButton to="/admin/$slug/duplicates/bulk" params={{ slug }}>
            {t("duplicates.bulk")}
          </LinkButton>
        </>
      }
    >
      <details>
        <summary>{t("duplicates.explain")}</summary>
        <div className={styles["explain"]}>
          <p>{t("duplicates.explainCertain")}</p>
          <p>{t("duplicates.explainProbable")}</p>
          <p>{t("duplicates.explainNone")}</p>
        </div>
      </details>
      <PageTabs<Tab>
        value={tab}
        onChange={(id) => change({ tab: id })}
        tabs={tabs.map((id) => ({ id, label: t(`duplicates.${id}`), panel: panels[id] }))}
      />
    </Page>
  );
}

type Listed<Row> = {
  query: {
    data: { data: Row[]; nextCursor: string | null } | undefined;
    error: unknown;
    refetch: () => unknown;
  };
  empty: ReactNode;
  render: (rows: Row[]) => ReactNode;
};

/** A page of a list that is no table. */
function Listed<Row>({ query: { data, error, refetch }, empty, render }: Listed<Row>) {
  const list = useList(route.useSearch());
  if (error && data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  if (data.data.length === 0 && list.search.cursor === undefined) return empty;
  return (
    <div className={styles["stack"]}>
      {render(data.data)}
      <Paging list={list} nextCursor={data.nextCursor} />
    </div>
  );
}

const Nothing = ({ title, text }: { title: string; text: string }) => (
  <EmptyState title={title} icon={<IconArrowMerge size={26} stroke={1.6} />}>
    <p>{text}</p>
  </EmptyState>
);

function Clusters({ slug }: { slug: string }) {
  const { t } = useTranslation("clients");
  const query = useQuery({ ...clustersQuery(slug, route.useSearch()), placeholderData: keepPreviousData });
  return (
    <Listed
      query={query}
      empty={<Nothing title={t("duplicates.emptyCertain")} text={t("duplicates.emptyText")} />}
      render={(clusters) =>
        clusters.map((cluster) => <ClusterCard key={cluster.root} slug={slug} cluster={cluster} />)
      }
    />
  );
}

function Pairs({ slug }: { slug: string }) {
  const { t } = useTranslation("clients");
  const query = useQuery({ ...pairsQuery(slug, route.useSearch()), placeholderData: keepPreviousData });
  return (
    <Listed
      query={query}
      empty={<Nothing title={t("duplicates.emptyProbable")} text={t("duplicates.emptyText")} />}
      render={(pairs) => (
        <Surface>
          <ul className={styles["list"]}>
            {pairs.map((pair) => (
              <PairRow key={pair.left.id + pair.right.id} slug={slug} pair={pair} />
            ))}
          </ul>
        </Surface>
      )}
    />
  );
}

function Judged({ slug }: { slug: string }) {
  const { t } = useTranslation("clients");
  const query = useQuery({ ...verdictsQuery(slug, route.useSearch()), placeholderData: keepPreviousData });
  return (
    <Listed
      query={query}
      empty={<Nothing title={t("duplicates.emptyJudged")} text={t("duplicates.emptyJudgedText")} />}
      render={(verdicts) => (
        <Surface>
          <ul className={styles["list"]}>
            {verdicts.map(
              ({ left, right, at, actorName }) =>
                left &&
                right && (
                  <li key={left.id + right.id} className={styles["row"]}>
                    <div className={styles["words"]} style={{ flex: 1, minWidth: 280 }}>
                      <div className={styles["pair"]}>
                        <ClientInLine slug={slug} client={left} />
                        <ClientInLine slug={slug} client={right} />
                      </div>
                      <p className={styles["soft"]}>
                        <Instant at={at} /> {actorName && t("duplicates.by", { name: actorName })}
                      </p>
                    </div>
                    <ReopenPair slug={slug} left={left} right={right} />
                  </li>
                ),
            )}
          </ul>
        </Surface>
      )}
    />
  );
}

function Journal({ slug }: { slug: string }) {
  const { t } = useTranslation("clients");
  const query = useQuery({ ...mergesQuery(slug, route.useSearch()), placeholderData: keepPreviousData });
  return (
    <Listed
      query={query}
      empty={<Nothing title={t("duplicates.emptyJournal")} text={t("duplicates.emptyJournalText")} />}
      render={(merges) => (
        <Surface>
          <ul className={styles["list"]}>
            {merges.map((merge) => (
              <MergeRow key={merge.id} slug={slug} merge={merge} />
            ))}
          </ul>
        </Surface>
      )}
    />
  );
}
