import { Stack } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { membersChangeSeason } from "#api/generated/sdk.gen";
import type { Seasons } from "#api/generated/types.gen";
import { Figure, Figures } from "#design/display/figure";
import { StatusBadge } from "#design/display/status-badge";
import { Surface } from "#design/display/surface";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { useFormats } from "#i18n/formats";
import { SeasonProgress } from "#members/season-progress";
import { useWhyNot } from "#organisations/access";

type Props = { slug: string; season: Seasons["data"][number] };

/** One season: its dates, its figures, and the change that brings members into it. */
export function SeasonSheet({ slug, season }: Props) {
  const { t } = useTranslation("members");
  const formats = useFormats();
  const [asking, setAsking] = useState(false);
  const whyNot = useWhyNot(slug)("members.approve", "write");
  const [jobId, setJobId] = useState<string>();
  const change = useAct(async () => {
    const { id } = await bodyOf(
      membersChangeSeason({
        path: { organisation: slug, seasonId: season.id },
        headers: { "Idempotency-Key": crypto.randomUUID() },
      }),
    );
    setJobId(id);
    setAsking(false);
  }, t("seasonsPage.changing"));
  const { members, paid, approved, waiting, paidCents } = season.figures;
  return (
    <Surface
      title={season.name}
      description={`${formats.date(season.startsAt)} – ${formats.date(season.endsAt)} · ${formats.amount(season.amountCents)}`}
      aside={
        <span style={{ display: "inline-flex", gap: 12, alignItems: "center" }}>
          {season.running && <StatusBadge tone="good">{t("seasonsPage.running")}</StatusBadge>}
          {season.changedAt === null ? (
            <GatedButton variant="default" whyNot={whyNot} onClick={() => setAsking(true)}>
              {t("seasonsPage.change")}
            </GatedButton>
          ) : (
            <StatusBadge tone="neutral">{t("seasonsPage.changed")}</StatusBadge>
          )}
        </span>
      }
    >
      <Stack>
        <Figures>
          <Figure label={t("seasonsPage.members")} value={formats.number(members)} />
          <Figure label={t("seasonsPage.paid")} value={formats.number(paid)} />
          <Figure label={t("seasonsPage.collected")} value={formats.amount(paidCents)} />
          <Figure label={t("seasonsPage.approved")} value={formats.number(approved)} />
          <Figure label={t("seasonsPage.waiting")} value={formats.number(waiting)} />
        </Figures>
        {jobId !== undefined && <SeasonProgress slug={slug} jobId={jobId} />}
      </Stack>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => change.mutate()}
        title={t("seasonsPage.changeTitle", { name: season.name })}
        confirmLabel={t("seasonsPage.change")}
        pending={change.isPending}
        harmless
      >
        <p>{t("seasonsPage.changeText")}</p>
      </ConfirmDialog>
    </Surface>
  );
}
