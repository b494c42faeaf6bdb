import { useTranslation } from "react-i18next";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { EmptyState } from "#design/display/empty-state";
import { Amount, Instant } from "#design/display/instant";
import { StatusBadge } from "#design/display/status-badge";
import { Surface } from "#design/display/surface";
import { TwoLines } from "#design/display/two-lines";
import { GatedButton } from "#design/form/gated-button";
import { DataTable } from "#design/table/data-table";
import type { Column } from "#design/table/types";
import { useList } from "#design/table/use-list";
import { useWhyNot } from "#organisations/access";
import { ChooseDialog } from "#providers/requests/choose-dialog";
import { ResponseBadge } from "#providers/service-badges";
import type { ServiceRequest, ServiceResponse } from "#providers/service-types";

import styles from "../services.module.css";

function useAnswerColumns(slug: string, cheapest: number | null): Column<ServiceResponse>[] {
  const { t } = useTranslation("services");
  return [
    {
      id: "provider",
      header: t("compare.provider"),
      cell: ({ providerId, providerName, answeredAt }) => (
        <TwoLines
          first={
            <Link to="/admin/$slug/providers/$providerId" params={{ slug, providerId }}>
              {providerName}
            </Link>
          }
          second={<Instant at={answeredAt} />}
        />
      ),
    },
    {
      id: "price",
      header: t("compare.price"),
      cell: ({ priceCents }) =>
        priceCents !== null && (
          <TwoLines
            first={
              <span className={styles["price"]}>
                <Amount cents={priceCents} />
              </span>
            }
            second={priceCents === cheapest ? <StatusBadge tone="good">{t("compare.best")}</StatusBadge> : ""}
          />
        ),
    },
    {
      id: "said",
      header: t("compare.said"),
      cell: ({ message }) => <span className={styles["prewrap"]}>{message}</span>,
    },
    {
      id: "done",
      header: t("compare.done"),
      cell: ({ doneEngagements }) => <span className="tabular">{doneEngagements}</span>,
    },
    {
      id: "state",
      header: t("compare.state"),
      cell: ({ state, choiceMessage }) =>
        choiceMessage === null ? (
          <ResponseBadge state={state} />
        ) : (
          <TwoLines
            first={<ResponseBadge state={state} />}
            second={<span className={styles["prewrap"]}>{choiceMessage}</span>}
          />
        ),
    },
  ];
}

/** Answers side by side: tick one or several, then choose. */
export function Compare({ slug, request }: { slug: string; request: ServiceRequest }) {
  const { t } = useTranslation("services");
  const whyNot = useWhyNot(slug)("providers.handle-requests", "write");
  const [choosing, setChoosing] = useState<readonly string[]>();
  const standing = request.responses.filter(({ state }) => state === "answered");
  const prices = standing.flatMap(({ priceCents }) => priceCents ?? []);
  const cheapest = prices.length > 1 ? Math.min(...prices) : null;
  const columns = useAnswerColumns(slug, cheapest);
  const list = useList({});
  const canChoose = request.verbs.includes("choose") && standing.length > 0;
  return (
    <Surface title={t("compare.title")} description={canChoose ? t("compare.text") : undefined}>
      {request.responses.length === 0 ? (
        <EmptyState title={t("compare.none")}>
          <p>{t("compare.noneText")}</p>
        </EmptyState>
      ) : (
        <DataTable
          label={t("compare.title")}
          columns={columns}
          rows={request.responses}
          rowId={({ providerId }) => providerId}
          list={list}
          {...(canChoose && {
            renderBulk: (ids: readonly string[]) => (
              <GatedButton size="sm" whyNot={whyNot} onClick={() => setChoosing(ids)}>
                {t("compare.choose", { count: ids.length })}
              </GatedButton>
            ),
          })}
          empty={null}
        />
      )}
      {choosing && (
        <ChooseDialog
          slug={slug}
          request={request}
          providerIds={choosing}
          onClose={() => setChoosing(undefined)}
        />
      )}
    </Surface>
  );
}
