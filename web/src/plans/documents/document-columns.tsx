import { Anchor, Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { plansPayInvoice } from "#api/generated/sdk.gen";
import type { BillingDocument } from "#api/generated/types.gen";
import { Amount, Instant } from "#design/display/instant";
import { StatusBadge, type Tone } from "#design/display/status-badge";
import { TwoLines } from "#design/display/two-lines";
import { useAct } from "#design/feedback/use-act";
import type { Column } from "#design/table/types";

import { billingQuery } from "#plans/queries";

import styles from "../plans.module.css";

const tones: Record<BillingDocument["status"], Tone> = {
  draft: "neutral",
  open: "waiting",
  paid: "good",
  void: "neutral",
  uncollectible: "bad",
};

export function useDocumentColumns(slug: string): Column<BillingDocument>[] {
  const { t } = useTranslation("plans");
  return [
    {
      id: "number",
      header: t("documents.number"),
      cell: ({ number, kind }) => <TwoLines first={number} second={t(`documents.${kind}`)} />,
    },
    { id: "date", header: t("documents.date"), cell: ({ issuedAt }) => <Instant at={issuedAt} day /> },
    {
      id: "amount",
      header: t("documents.amount"),
      align: "end",
      cell: ({ ttcCents }) => <Amount cents={ttcCents} />,
    },
    { id: "status", header: t("documents.status"), cell: (row) => <Status document={row} /> },
    {
      id: "actions",
      header: t("documents.actions"),
      action: true,
      align: "end",
      cell: (row) => <Acts slug={slug} document={row} />,
    },
  ];
}

function Status({ document }: { document: BillingDocument }) {
  const { t } = useTranslation("plans");
  const { status, debitInProgress, needsConfirmation, disputedAt } = document;
  if (disputedAt !== null) return <StatusBadge tone="bad">{t("documents.disputed")}</StatusBadge>;
  if (status === "open" && debitInProgress)
    return <StatusBadge tone="info">{t("documents.debit")}</StatusBadge>;
  if (status === "open" && needsConfirmation)
    return <StatusBadge tone="waiting">{t("documents.confirm")}</StatusBadge>;
  return <StatusBadge tone={tones[status]}>{t(`documents.statuses.${status}`)}</StatusBadge>;
}

function Acts({ slug, document }: { slug: string; document: BillingDocument }) {
  const { t } = useTranslation("plans");
  const { id: documentId, outstanding, needsConfirmation, pageUrl, pdfUrl } = document;
  const { data: billing } = useQuery({ ...billingQuery(slug), enabled: outstanding });
  const methodId = billing?.methods.find(({ chosen, usable }) => chosen && usable)?.id;
  const pay = useAct(async () => {
    if (methodId === undefined) return;
    await plansPayInvoice({ path: { organisation: slug, documentId }, body: { methodId } });
  }, t("documents.paid"));
  return (
    <span className={styles["acts"]}>
      {outstanding && !needsConfirmation && methodId !== undefined && (
        <Button size="compact-md" loading={pay.isPending} onClick={() => pay.mutate()}>
          {t("documents.pay")}
        </Button>
      )}
      {pageUrl && <Anchor href={pageUrl}>{t("documents.see")}</Anchor>}
      {pdfUrl && <Anchor href={pdfUrl}>{t("documents.pdf")}</Anchor>}
    </span>
  );
}
