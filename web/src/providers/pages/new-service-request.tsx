import "@mantine/core/styles/Checkbox.layer.css";

import { Checkbox } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { providersCreateRequest } from "#api/generated";
import { Notice } from "#design/display/notice";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { toast } from "#design/feedback/toasts";
import { Page } from "#design/layout/page";
import { ServiceForm } from "#providers/requests/request-form";
import { skillsQuery } from "#providers/service-queries";

const route = getRouteApi("/admin/$slug/service-requests/new");
const week = 7 * 24 * 60 * 60 * 1000;

export function NewServiceRequestPage() {
  const { t } = useTranslation("services");
  const { slug } = route.useParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(skillsQuery(slug));
  const [offerNow, setOfferNow] = useState(true);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const skills = data.data.filter(({ archivedAt }) => archivedAt === null);
  return (
    <Page
      width="reading"
      title={t("requests.create")}
      lead={t("requests.createLead")}
      back={
        <Link to="/admin/$slug/service-requests" params={{ slug }}>
          {t("requests.title")}
        </Link>
      }
    >
      {skills.length === 0 ? (
        <Notice tone="waiting">{t("requests.needsSkill")}</Notice>
      ) : (
        <>
          <Checkbox
            mb="md"
            checked={offerNow}
            onChange={(event) => setOfferNow(event.currentTarget.checked)}
            label={t("fields.offerNow")}
          />
          <ServiceForm
            skills={skills}
            submitLabel={t("requests.create")}
            send={async (asked) => {
              const answersUntil = offerNow ? new Date(Date.now() + week).toISOString() : null;
              const { id } = await bodyOf(
                providersCreateRequest({ path: { organisation: slug }, body: { ...asked, answersUntil } }),
              );
              void toast(t("requests.created"));
              await queries.invalidateQueries();
              await navigate({
                to: "/admin/$slug/service-requests/$requestId",
                params: { slug, requestId: id },
              });
            }}
          />
        </>
      )}
    </Page>
  );
}
