import { Button } from "@mantine/core";
import { IconFolders } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { evaluationsRemoveDossiers } from "#api/generated";
import { EmptyState } from "#design/display/empty-state";
import { Surface } from "#design/display/surface";
import { toast } from "#design/feedback/toasts";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { DataTable } from "#design/table/data-table";
import type { ListSearch } from "#design/table/list-search";
import type { Column } from "#design/table/types";
import { useList } from "#design/table/use-list";
import { evaluatorsQuery, resultsQuery } from "#evaluations/queries";
import { DossierName } from "#evaluations/results/dossier-name";
import { AddDossiers } from "#evaluations/session/add-dossiers";
import { AssignDialog } from "#evaluations/session/assign-dialog";
import { Conflicts } from "#evaluations/session/conflicts";
import { Spread } from "#evaluations/session/spread";
import type { EvaluationResult } from "#api/generated";
import type { Session } from "#evaluations/types";
import { useWhyNot } from "#organisations/access";

import styles from "./session.module.css";

type Props = { slug: string; session: Session; search: ListSearch };

/** The dossiers of the session and who evaluates each: added, assigned, spread. */
export function SessionDossiers({ slug, session, search }: Props) {
  const { t } = useTranslation("evaluations");
  const shown = { ...search, sort: search.sort ?? "number" };
  const list = useList(shown);
  const { data, error, refetch } = useQuery({
    ...resultsQuery(slug, session.id, shown),
    placeholderData: keepPreviousData,
  });
  const { data: evaluators } = useQuery(evaluatorsQuery(slug, session.id));
  const names = new Map(evaluators?.data.map(({ id, name }) => [id, name]));
  const whyNot = useWhyNot(slug)("evaluations.manage", "write");
  const fixed = session.state === "results_published";
  const [adding, setAdding] = useState(false);
  const [assigning, setAssigning] = useState<readonly string[]>();
  const path = { organisation: slug, sessionId: session.id };
  const remove = useAct(async (dossierIds: readonly string[]) => {
    const outcome = await bodyOf(evaluationsRemoveDossiers({ path, body: { dossierIds: [...dossierIds] } }));
    void toast(t("dossiers.removed", outcome));
  });
  const add = (
    <GatedButton
      whyNot={whyNot}
      variant={session.dossierCount > 0 ? "default" : "filled"}
      onClick={() => setAdding(true)}
    >
      {t("dossiers.add")}
    </GatedButton>
  );
  return (
    <div className={styles["stack"]}>
      {!fixed && session.dossierCount > 0 && (
        <>
          <Spread slug={slug} session={session} />
          <div className={styles["buttons"]}>{add}</div>
        </>
      )}
      <DataTable
        label={t("tabs.dossiers")}
        columns={useColumns(slug, session, names)}
        rows={data?.data}
        rowId={({ dossierId }) => dossierId}
        nextCursor={data?.nextCursor}
        searchLabel={t("dossiers.search")}
        filters={[
          {
            name: "live",
            label: t("dossiers.live"),
            all: t("dossiers.anyCount"),
            options: [...new Set([0, session.perDossier - 1])].map((live) => ({
              value: String(live),
              label:
                live === 0 ? t("dossiers.nobody") : t("dossiers.fewerThan", { count: session.perDossier }),
            })),
          },
        ]}
        list={list}
        error={error}
        onRetry={() => void refetch()}
        {...(!fixed && {
          renderBulk: (ids: readonly string[], clear: () => void) => (
            <>
              <Button size="sm" onClick={() => setAssigning(ids)}>
                {t("dossiers.assign")}
              </Button>
              <Button size="sm" variant="default" onClick={() => remove.mutate(ids, { onSuccess: clear })}>
                {t("dossiers.remove")}
              </Button>
            </>
          ),
        })}
        empty={
          <EmptyState
            title={t("dossiers.emptyTitle")}
            icon={<IconFolders size={26} stroke={1.6} />}
            action={add}
          >
            <p>{t("dossiers.empty")}</p>
          </EmptyState>
        }
      />
      {!fixed && session.dossierCount > 0 && session.counts.evaluators > 0 && (
        <Surface title={t("dossiers.conflicts")} description={t("dossiers.conflictsText")}>
          <Conflicts slug={slug} sessionId={session.id} />
        </Surface>
      )}
      {adding && <AddDossiers slug={slug} session={session} onClose={() => setAdding(false)} />}
      {assigning && (
        <AssignDialog
          slug={slug}
          session={session}
          dossierIds={assigning}
          onClose={() => setAssigning(undefined)}
        />
      )}
    </div>
  );
}

function useColumns(
  slug: string,
  session: Session,
  names: ReadonlyMap<string, string>,
): Column<EvaluationResult>[] {
  const { t } = useTranslation("evaluations");
  return [
    {
      id: "dossier",
      header: t("dossiers.dossier"),
      sort: "number",
      cell: (row) => <DossierName slug={slug} sessionId={session.id} row={row} />,
    },
    {
      id: "live",
      header: t("dossiers.live"),
      sort: "live",
      cell: ({ evaluations }) =>
        evaluations
          .filter(({ state }) => state === "not_started" || state === "draft" || state === "final")
          .map(({ evaluatorId }) => names.get(evaluatorId) ?? "")
          .join(", ") || "–",
    },
    {
      id: "count",
      header: t("results.count"),
      align: "end",
      cell: ({ finals, live }) => t("results.of", { finals, live }),
    },
  ];
}
