import "@mantine/core/styles/Checkbox.layer.css";

import { Button, Checkbox, Stack, Textarea } from "@mantine/core";
import { IconUserCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { membersDecideApprovals } from "#api/generated/sdk.gen";
import { EmptyState } from "#design/display/empty-state";
import { Notice } from "#design/display/notice";
import { Modal } from "#design/feedback/modal";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { useApprovalColumns } from "#members/approval-columns";
import { approvalsQuery } from "#members/queries";
import { useWhyNot } from "#organisations/access";

const route = getRouteApi("/admin/$slug/members/approvals");

export function ApprovalsPage() {
  const { t } = useTranslation("members");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(approvalsQuery(slug, search));
  return (
    <Page
      title={t("toApprove.title")}
      lead={t("toApprove.lead")}
      back={
        <Link to="/admin/$slug/members" params={{ slug }}>
          {t("title")}
        </Link>
      }
    >
      {data?.season === null && <Notice tone="waiting">{t("toApprove.noSeason")}</Notice>}
      <DataTable
        label={t("toApprove.title")}
        columns={useApprovalColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={useList(search)}
        renderBulk={(ids, clear) => <Decide slug={slug} ids={ids} onDone={clear} />}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("toApprove.emptyTitle")} icon={<IconUserCheck size={26} stroke={1.6} />}>
            <p>{t("toApprove.empty")}</p>
          </EmptyState>
        }
      />
    </Page>
  );
}

type Props = { slug: string; ids: readonly string[]; onDone: () => void };

function Decide({ slug, ids, onDone }: Props) {
  const { t } = useTranslation("members");
  const [mail, setMail] = useState(true);
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState("");
  const whyNot = useWhyNot(slug)("members.approve", "write");
  const decide = useAct(
    async (decision: "approve" | "refuse") => {
      await membersDecideApprovals({
        path: { organisation: slug },
        headers: { "Idempotency-Key": crypto.randomUUID() },
        body: { memberIds: [...ids], decision, reason: decision === "refuse" ? reason : "", mail },
      });
      setRefusing(false);
      onDone();
    },
    t("toApprove.done", { count: ids.length }),
  );
  return (
    <>
      <Checkbox
        label={t("toApprove.mail")}
        checked={mail}
        onChange={(event) => setMail(event.currentTarget.checked)}
      />
      <GatedButton variant="default" size="sm" whyNot={whyNot} onClick={() => setRefusing(true)}>
        {t("toApprove.refuse")}
      </GatedButton>
      <GatedButton
        size="sm"
        whyNot={whyNot}
        loading={decide.isPending}
        onClick={() => decide.mutate("approve")}
      >
        {t("toApprove.approve")}
      </GatedButton>
      <Modal opened={refusing} onClose={() => setRefusing(false)} title={t("toApprove.refuseTitle")}>
        <Stack>
          <Textarea
            label={t("toApprove.reason")}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button color="red" loading={decide.isPending} onClick={() => decide.mutate("refuse")}>
            {t("toApprove.refuse")}
          </Button>
        </Stack>
      </Modal>
    </>
  );
}
