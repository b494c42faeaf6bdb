import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { providersRequestService } from "#api/generated";
import { EmptyState } from "#design/display/empty-state";
import { Notice } from "#design/display/notice";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { ServiceForm } from "#providers/requests/request-form";
import { publicSkillsQuery } from "#providers/service-queries";

const route = getRouteApi("/$slug/services");

/** Anybody may ask, without an account. */
export function AskServicePage() {
  const { t } = useTranslation("services");
  const { slug } = route.useParams();
  const { data, error, refetch } = useQuery(publicSkillsQuery(slug));
  const [sentTo, setSentTo] = useState<string>();
  const back = (
    <Link to="/$slug" params={{ slug }}>
      {t("ask.back")}
    </Link>
  );
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (sentTo !== undefined)
    return (
      <Page width="reading" title={t("ask.sentTitle")} back={back}>
        <Notice tone="good">{t("ask.sentText", { email: sentTo })}</Notice>
        <Group mt="md">
          <LinkButton to="/$slug" params={{ slug }}>
            {t("ask.back")}
          </LinkButton>
          <Button variant="default" onClick={() => setSentTo(undefined)}>
            {t("ask.again")}
          </Button>
        </Group>
      </Page>
    );
  return (
    <Page width="reading" title={t("ask.title")} lead={t("ask.lead")} back={back}>
      {data.data.length === 0 ? (
        <EmptyState title={t("ask.closed")}>{null}</EmptyState>
      ) : (
        <ServiceForm
          skills={data.data}
          submitLabel={t("ask.submit")}
          send={async (body) => {
            await providersRequestService({ path: { organisation: slug }, body });
            setSentTo(body.contact.email);
            scrollTo({ top: 0 });
          }}
        />
      )}
    </Page>
  );
}
