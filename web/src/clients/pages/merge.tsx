import { Button } from "@mantine/core";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { CompareFields } from "#clients/duplicates/compare-fields";
import { leftOut } from "#clients/duplicates/left-out";
import { MergeBar } from "#clients/duplicates/merge-bar";
import { MergeTargets } from "#clients/duplicates/merge-targets";
import { nextToTreat, type Place } from "#clients/duplicates/next-to-treat";
import { pairsBetween, type Pair } from "#clients/duplicates/pair";
import { PairList } from "#clients/duplicates/pair-list";
import { Rows } from "#clients/duplicates/rows";
import { previewQuery } from "#clients/queries";
import type { MergePreview } from "#clients/types";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { Page } from "#design/layout/page";
import type { ListSearch } from "#design/table/list-search";

import styles from "../clients.module.css";

const route = getRouteApi("/admin/$slug/duplicates/merge");

const placeOf = ({ tab, cursor }: ListSearch): Place => ({
  tab: tab === "probable" ? "probable" : "certain",
  ...(cursor !== undefined && { cursor }),
});

/** The merge interface: which records, which target number, which values; then one press, or the next to treat. */
export function MergePage() {
  const { t } = useTranslation("clients");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { ids = "" } = search;
  const place = placeOf(search);
  const [first] = useState(ids);
  const goOn = useGoOn(slug, ids, place);
  return (
    <Page
      title={t("merge.title")}
      lead={t("merge.lead")}
      back={
        <Link to="/admin/$slug/duplicates" params={{ slug }} search={place}>
          {t("duplicates.title")}
        </Link>
      }
      actions={
        <Button variant="default" onClick={goOn}>
          {t("merge.later")}
        </Button>
      }
    >
      <Merging key={ids} arrived={ids !== first} onTreated={goOn} />
    </Page>
  );
}

/** Leads to what comes next in the lists. It is looked up beforehand: once judged, these records are no longer there. */
function useGoOn(slug: string, ids: string, place: Place): () => void {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const query = {
    queryKey: ["next-to-treat", slug, ids, place],
    queryFn: async () => (await nextToTreat(queries, slug, ids, place)) ?? null,
    staleTime: Infinity,
  };
  const { data } = useQuery(query);
  return () => {
    const go = async () => {
      const next = data === undefined ? await queries.ensureQueryData(query).catch(() => null) : data;
      if (next) await navigate({ to: ".", search: next });
      else await navigate({ to: "/admin/$slug/duplicates", params: { slug }, search: place });
    };
    void go();
  };
}

/** Stands for no id in the URL: each record was ticked by hand. */
const nobody = "nobody";

/** What is ticked and the target stand in the URL: coming back finds them as they were left. */
function useMembers() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const all = (search["ids"] ?? "").split(",").filter(Boolean);
  const ticked = search["out"]?.split(",");
  const change = (target: string, out: readonly string[] | undefined) =>
    void navigate({
      to: ".",
      search: (old: ListSearch) => ({ ...old, target, out: out && (out.join(",") || nobody) }),
      replace: true,
      resetScroll: false,
    });
  return {
    all,
    target: search["target"],
    /** Until somebody ticks, those judged apart are left out. */
    outOf: ({ clients, targetId, apart }: MergePreview) => ticked ?? leftOut(clients, targetId, apart),
    keep: (target: string) =>
      change(
        target,
        ticked?.filter((id) => id !== target),
      ),
    include: (target: string, out: readonly string[], id: string, on: boolean) =>
      change(target, on ? out.filter((one) => one !== id) : [...out, id]),
  };
}

function Merging({ arrived, onTreated }: { arrived: boolean; onTreated: () => void }) {
  const { slug } = route.useParams();
  const { all, target, outOf, keep, include } = useMembers();
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const { data, error, refetch } = useQuery({
    ...previewQuery(slug, all, target, choices),
    placeholderData: keepPreviousData,
    enabled: all.length > 1,
  });
  const out = data === undefined ? [] : outOf(data);
  const included = all.filter((id) => !out.includes(id));
  const chosen = useQuery({
    ...previewQuery(slug, included, data?.targetId, choices),
    placeholderData: keepPreviousData,
    enabled: data !== undefined && included.length > 1,
  });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  return (
    <div className={styles["stack"]}>
      <Members
        preview={data}
        included={included}
        arrived={arrived}
        onTarget={keep}
        onInclude={(id, on) => include(data.targetId, out, id, on)}
        onTreated={onTreated}
      />
      {chosen.data && included.length > 1 && (
        <>
          <CompareFields
            preview={chosen.data}
            choices={choices}
            onChoose={(field, id) => setChoices((old) => ({ ...old, [field]: id }))}
          />
          <MergeBar slug={slug} preview={chosen.data} included={included} choices={choices} />
        </>
      )}
    </div>
  );
}

/** Who was judged apart: a third record may tie them together again. */
function Apart({ preview: { apart, clients } }: { preview: MergePreview }) {
  const { t, i18n } = useTranslation("clients");
  if (apart.length === 0) return null;
  const numberOf = (wanted: string) => clients.find(({ id }) => id === wanted)?.number ?? 0;
  const pairs = apart.map(({ a, b }) => t("merge.apartPair", { left: numberOf(a), right: numberOf(b) }));
  return (
    <Notice tone="waiting">
      {t("merge.apart", { pairs: new Intl.ListFormat(i18n.language, { type: "unit" }).format(pairs) })}
    </Notice>
  );
}

type MembersProps = {
  preview: MergePreview;
  included: readonly string[];
  arrived: boolean;
  onTarget: (id: string) => void;
  onInclude: (id: string, on: boolean) => void;
  onTreated: () => void;
};

/** The records, and two by two why they are brought together. Once none of that is left, all is treated. */
function Members({ preview, onTreated, ...targets }: MembersProps) {
  const { t } = useTranslation("clients");
  const { slug } = route.useParams();
  const place = placeOf(route.useSearch());
  const open = preview.pairs.filter((pair) => pair.open);
  const pairs = pairsBetween(preview.clients, open);
  const onJudged = (judged: readonly Pair[]) => {
    if (judged.length >= pairs.length) onTreated();
  };
  return (
    <>
      <Surface title={t("merge.target")}>
        <Apart preview={preview} />
        <MergeTargets slug={slug} preview={preview} pairs={pairs} onJudged={onJudged} {...targets} />
      </Surface>
      <Surface title={t("merge.why")}>
        {pairs.length === 0 && <p className={styles["soft"]}>{t("merge.noPair")}</p>}
        <Rows>
          <PairList slug={slug} pairs={pairs} place={place} onJudged={onJudged} />
        </Rows>
      </Surface>
    </>
  );
}
