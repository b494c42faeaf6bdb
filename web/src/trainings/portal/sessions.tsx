import { Button, Stack } from "@mantine/core";
import { IconCalendar } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { Surface } from "#design/display/surface";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { SessionFacts } from "#trainings/portal/session-facts";
import { portalSessionsQuery } from "#trainings/queries";

const route = getRouteApi("/$slug/trainings");

export function PortalTrainingsPage() {
  const { t } = useTranslation("trainings");
  const { slug } = route.useParams();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    portalSessionsQuery(slug),
  );
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const sessions = data.pages.flatMap((page) => page.data);
  return (
    <Page
      title={t("portal.title")}
      lead={t("portal.lead")}
      width="reading"
      actions={
        <Button
          component="a"
          variant="default"
          href={`/v1/portals/${slug}/trainings.ics`}
          leftSection={<IconCalendar size={16} />}
        >
          {t("portal.calendar")}
        </Button>
      }
    >
      {sessions.length === 0 && (
        <EmptyState title={t("portal.none")}>
          <p>{t("portal.noneText")}</p>
        </EmptyState>
      )}
      <Stack gap="lg">
        {sessions.map((session) => (
          <Surface
            key={session.id}
            title={session.typeName}
            aside={
              <LinkButton to="/$slug/trainings/$sessionId" params={{ slug, sessionId: session.id }} size="sm">
                {t("portal.register")}
              </LinkButton>
            }
          >
            <SessionFacts session={session} />
          </Surface>
        ))}
        {hasNextPage && (
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("portal.more")}
          </Button>
        )}
      </Stack>
    </Page>
  );
}
