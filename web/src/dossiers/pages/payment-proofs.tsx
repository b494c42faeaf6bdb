import { IconReceipt } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { WaitingPaymentProof } from "#api/generated";
import { dossiersListPaymentProofsOptions } from "#api/generated/@tanstack/react-query.gen";
import { EmptyState } from "#design/display/empty-state";
import { Instant } from "#design/display/instant";
import { StatusBadge } from "#design/display/status-badge";
import { TwoLines } from "#design/display/two-lines";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import type { Column } from "#design/table/types";
import { useList } from "#design/table/use-list";
import { paymentTones } from "#dossiers/portal/payment-step";

const route = getRouteApi("/admin/$slug/payment-proofs");

/** The payments that wait for somebody to look at them. */
export function PaymentProofsPage() {
  const { t } = useTranslation(["life", "dossiers"]);
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(
    dossiersListPaymentProofsOptions({
      path: { organisation: slug },
      query: search.cursor === undefined ? {} : { cursor: search.cursor },
    }),
  );
  return (
    <Page
      title={t("payment.waiting")}
      lead={t("payment.waitingLead")}
      back={
        <Link to="/admin/$slug/dossiers" params={{ slug }}>
          {t("title", { ns: "dossiers" })}
        </Link>
      }
    >
      <DataTable
        label={t("payment.waiting")}
        columns={useColumns(slug)}
        rows={data?.data}
        rowId={({ dossierId, stepId }) => `${dossierId}-${stepId}`}
        nextCursor={data?.nextCursor}
        list={useList(search)}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("payment.none")} icon={<IconReceipt size={26} stroke={1.6} />}>
            <p>{t("payment.noneText")}</p>
          </EmptyState>
        }
      />
    </Page>
  );
}

function useColumns(slug: string): Column<WaitingPaymentProof>[] {
  const { t } = useTranslation(["life", "dossiers"]);
  return [
    {
      id: "applicant",
      header: t("applicant", { ns: "dossiers" }),
      cell: ({ dossierId, applicantName, number }) => (
        <TwoLines
          first={
            <Link to="/admin/$slug/dossiers/$dossierId" params={{ slug, dossierId }}>
              {applicantName}
            </Link>
          }
          second={<span className="tabular">{number}</span>}
        />
      ),
    },
    {
      id: "programme",
      header: t("programme", { ns: "dossiers" }),
      cell: ({ programmeTitle }) => programmeTitle,
    },
    { id: "since", header: t("payment.since"), cell: ({ updatedAt }) => <Instant at={updatedAt} /> },
    {
      id: "state",
      header: t("state", { ns: "dossiers" }),
      cell: ({ state }) => (
        <StatusBadge tone={paymentTones[state]}>{t(`payment.states.${state}`)}</StatusBadge>
      ),
    },
  ];
}
