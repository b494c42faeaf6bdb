import { Button } from "@mantine/core";
import { IconPlus, IconSchool } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { Modal } from "#design/feedback/modal";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { useWhyNot } from "#organisations/access";
import { sessionsQuery } from "#trainings/queries";
import { SessionForm } from "#trainings/session-form";
import { useSessionColumns } from "#trainings/session-columns";
import { TypesDialog } from "#trainings/types-dialog";

const route = getRouteApi("/admin/$slug/trainings");

export function TrainingsPage() {
  const { t } = useTranslation("trainings");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(sessionsQuery(slug, search));
  const [shown, setShown] = useState<"session" | "types">();
  const close = () => setShown(undefined);
  const create = (
    <GatedButton
      leftSection={<IconPlus size={18} />}
      whyNot={useWhyNot(slug)("trainings.edit", "write")}
      onClick={() => setShown("session")}
    >
      {t("create")}
    </GatedButton>
  );
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <>
          <Button variant="default" onClick={() => setShown("types")}>
            {t("types")}
          </Button>
          {create}
        </>
      }
    >
      <DataTable
        label={t("title")}
        columns={useSessionColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={useList(search)}
        filters={[
          {
            name: "when",
            label: t("when"),
            all: t("coming"),
            options: [{ value: "past", label: t("past") }],
          },
        ]}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("emptyTitle")} action={create} icon={<IconSchool size={26} stroke={1.6} />}>
            <p>{t("empty")}</p>
          </EmptyState>
        }
      />
      <Modal opened={shown === "session"} onClose={close} title={t("create")} size={560}>
        <SessionForm slug={slug} onDone={close} />
      </Modal>
      <TypesDialog slug={slug} opened={shown === "types"} onClose={close} />
    </Page>
  );
}
