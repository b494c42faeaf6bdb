import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { ClusterCard } from "#clients/duplicates/cluster-card";
import { Listed, Nothing, Treated, usePlace } from "#clients/duplicates/listed";
import { MergeRow } from "#clients/duplicates/merge-history";
import { pairKey } from "#clients/duplicates/pair";
import { PairRow } from "#clients/duplicates/pair-row";
import { Rows } from "#clients/duplicates/rows";
import { ScanButton } from "#clients/duplicates/scan-button";
import { VerdictRow } from "#clients/duplicates/verdict-row";
import { clustersQuery, mergesQuery, pairsQuery, verdictsQuery } from "#clients/queries";
import { Surface } from "#design/display/surface";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { PageTabs } from "#design/layout/tabs";
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

function Clusters({ slug }: { slug: string }) {
  const { t } = useTranslation("clients");
  const place = usePlace("certain");
  const query = useQuery({ ...clustersQuery(slug, route.useSearch()), placeholderData: keepPreviousData });
  return (
    <Listed
      query={query}
      empty={<Nothing title={t("duplicates.emptyCertain")} text={t("duplicates.emptyText")} />}
      render={(clusters) => (
        <Treated>
          {clusters.map((cluster) => (
            <ClusterCard key={cluster.root} slug={slug} cluster={cluster} place={place} />
          ))}
        </Treated>
      )}
    />
  );
}

function Pairs({ slug }: { slug: string }) {
  const { t } = useTranslation("clients");
  const place = usePlace("probable");
  const query = useQuery({ ...pairsQuery(slug, route.useSearch()), placeholderData: keepPreviousData });
  return (
    <Listed
      query={query}
      empty={<Nothing title={t("duplicates.emptyProbable")} text={t("duplicates.emptyText")} />}
      render={(pairs) => (
        <Treated>
          <Surface>
            <ul className={styles["list"]}>
              {pairs.map((pair) => (
                <PairRow key={pairKey(pair)} slug={slug} pair={pair} place={place} />
              ))}
            </ul>
          </Surface>
        </Treated>
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
        <Rows>
          <Surface>
            <ul className={styles["list"]}>
              {verdicts.map((verdict) => (
                <VerdictRow key={`${verdict.left?.id}-${verdict.right?.id}`} slug={slug} verdict={verdict} />
              ))}
            </ul>
          </Surface>
        </Rows>
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
