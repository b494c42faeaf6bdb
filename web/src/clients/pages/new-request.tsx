import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { clientsCreateRequest } from "#api/generated";
import { RequestForm } from "#clients/request/request-form";
import { toast } from "#design/feedback/toasts";
import { Page } from "#design/layout/page";

const route = getRouteApi("/admin/$slug/requests/new");

export function NewRequestPage() {
  const { t } = useTranslation("clients");
  const { slug } = route.useParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <Page
      width="reading"
      title={t("request.create")}
      lead={t("request.createLead")}
      back={
        <Link to="/admin/$slug/requests" params={{ slug }}>
          {t("request.title")}
        </Link>
      }
    >
      <RequestForm
        at="desk"
        submitLabel={t("request.save")}
        send={async (body) => {
          const { id } = await bodyOf(clientsCreateRequest({ path: { organisation: slug }, body }));
          void toast(t("request.created"));
          await queries.invalidateQueries();
          await navigate({ to: "/admin/$slug/requests/$requestId", params: { slug, requestId: id } });
        }}
      />
    </Page>
  );
}
