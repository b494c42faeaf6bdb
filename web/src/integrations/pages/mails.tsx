import { IconMail } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { integrationsListMailsOptions } from "#api/generated/@tanstack/react-query.gen";
import { EmptyState } from "#design/display/empty-state";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { mailFilter, mailStates } from "#integrations/mails/mail-filter";
import { ResendConfirmation } from "#integrations/mails/resend-confirmation";
import { useMailColumns } from "#integrations/mails/mail-columns";

const route = getRouteApi("/admin/$slug/mails");

/** The ledger: what was sent to whom, what became of it, and a way to send it again. */
export function MailsPage() {
  const { t } = useTranslation("integrations");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const list = useList(search);
  const { data, error, refetch } = useQuery(
    integrationsListMailsOptions({ path: { organisation: slug }, query: mailFilter(search) }),
  );
  const states = {
    name: "state",
    label: t("mails.state"),
    all: t("mails.allStates"),
    options: mailStates.map((value) => ({ value, label: t(`mails.states.${value}`) })),
  };
  return (
    <Page title={t("mails.title")} lead={t("mails.lead")} actions={<ResendConfirmation slug={slug} />}>
      <DataTable
        label={t("mails.title")}
        columns={useMailColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={list}
        filters={[states]}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("mails.emptyTitle")} icon={<IconMail size={26} stroke={1.6} />}>
            <p>{t("mails.empty")}</p>
          </EmptyState>
        }
      />
    </Page>
  );
}
