import { Stack } from "@mantine/core";
import { IconCalendarPlus } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { GatedButton } from "#design/form/gated-button";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { CreateSeason } from "#members/create-season";
import { seasonsQuery } from "#members/queries";
import { SeasonSheet } from "#members/season-sheet";
import { useWhyNot } from "#organisations/access";

const route = getRouteApi("/admin/$slug/members/seasons");

export function SeasonsPage() {
  const { t } = useTranslation("members");
  const { slug } = route.useParams();
  const { data } = useSuspenseQuery(seasonsQuery(slug));
  const [creating, setCreating] = useState(false);
  const create = (
    <GatedButton whyNot={useWhyNot(slug)("members.approve", "write")} onClick={() => setCreating(true)}>
      {t("seasonsPage.create")}
    </GatedButton>
  );
  return (
    <Page
      title={t("seasonsPage.title")}
      lead={t("seasonsPage.lead")}
      back={
        <Link to="/admin/$slug/members" params={{ slug }}>
          {t("title")}
        </Link>
      }
      actions={
        <>
          <LinkButton
            variant="default"
            to="/admin/$slug/imports/$screen"
            params={{ slug, screen: "members-import-dues" }}
          >
            {t("importDues")}
          </LinkButton>
          {create}
        </>
      }
    >
      {data.data.length === 0 && (
        <EmptyState
          title={t("seasonsPage.emptyTitle")}
          action={create}
          icon={<IconCalendarPlus size={26} stroke={1.6} />}
        >
          <p>{t("seasonsPage.empty")}</p>
        </EmptyState>
      )}
      <Stack gap="lg">
        {data.data.map((season) => (
          <SeasonSheet key={season.id} slug={slug} season={season} />
        ))}
      </Stack>
      <CreateSeason slug={slug} opened={creating} onClose={() => setCreating(false)} />
    </Page>
  );
}
