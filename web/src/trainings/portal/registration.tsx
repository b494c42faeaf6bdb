import { Button, Group, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import {
  trainingsAcceptOffer,
  trainingsCancelRegistration,
  trainingsLookAtRegistration,
} from "#api/generated/sdk.gen";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { useAct } from "#design/feedback/use-act";
import { Page } from "#design/layout/page";
import { useFormats } from "#i18n/formats";
import { RegistrationBadge } from "#trainings/badges";
import { SessionFacts } from "#trainings/portal/session-facts";

const route = getRouteApi("/$slug/trainings/registration");
const live = ["registered", "validated", "waiting", "offered"];

/** Where one's registration stands; the place offered is taken here, and one's own given up. */
export function RegistrationPage() {
  const { t } = useTranslation("trainings");
  const formats = useFormats();
  const { slug } = route.useParams();
  const { token } = route.useSearch();
  const asked = { path: { organisation: slug }, body: { token } };
  const [leaving, setLeaving] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ["training-registration", slug, token],
    queryFn: () => bodyOf(trainingsLookAtRegistration(asked)),
  });
  const accept = useAct(() => trainingsAcceptOffer(asked), t("portal.accepted"));
  const leave = useAct(async () => {
    await trainingsCancelRegistration(asked);
    setLeaving(false);
  }, t("portal.gaveUp"));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { state, session, offerExpiresAt, firstName, lastName } = data;
  const date = offerExpiresAt === null ? "" : formats.dateTime(offerExpiresAt);
  const good = state === "registered" || state === "validated";
  return (
    <Page
      title={t("portal.mine")}
      lead={`${firstName} ${lastName} · ${session.typeName}`}
      badge={<RegistrationBadge state={state} />}
      width="reading"
    >
      <Stack gap="lg">
        <Notice
          tone={good ? "good" : live.includes(state) ? "waiting" : "neutral"}
          action={
            state === "offered" && (
              <Button loading={accept.isPending} onClick={() => accept.mutate()}>
                {t("portal.accept")}
              </Button>
            )
          }
        >
          {t(`portal.said.${state}`, { date })}
        </Notice>
        <Surface>
          <SessionFacts session={session} />
        </Surface>
        {live.includes(state) && session.state === "open" && (
          <Group>
            <Button variant="default" onClick={() => setLeaving(true)}>
              {t("portal.giveUp")}
            </Button>
          </Group>
        )}
      </Stack>
      <ConfirmDialog
        opened={leaving}
        onClose={() => setLeaving(false)}
        onConfirm={() => leave.mutate()}
        title={t("portal.giveUpTitle")}
        confirmLabel={t("portal.giveUp")}
        pending={leave.isPending}
      >
        <p>{t("portal.giveUpText")}</p>
      </ConfirmDialog>
    </Page>
  );
}
