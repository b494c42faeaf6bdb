import { Button, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import {
  trainingsCancelSession,
  trainingsConvoke,
  trainingsExport,
  trainingsPublishSession,
} from "#api/generated/sdk.gen";
import type { TrainingSession } from "#api/generated/types.gen";
import { Modal } from "#design/feedback/modal";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { useWhyNot } from "#organisations/access";
import { SessionForm } from "#trainings/session-form";

type Props = { slug: string; session: TrainingSession };

export function SessionActions({ slug, session }: Props) {
  const { t, i18n } = useTranslation("trainings");
  const path = { organisation: slug, sessionId: session.id };
  const headers = () => ({ "Idempotency-Key": crypto.randomUUID() });
  const locale = i18n.language === "en" ? "en" : "fr";
  const whyNot = useWhyNot(slug)("trainings.edit", "write");
  const [shown, setShown] = useState<"edit" | "cancel">();
  const close = () => setShown(undefined);
  const publish = useAct(
    () => trainingsPublishSession({ path, headers: ifMatch(session.version) }),
    t("published"),
  );
  const convoke = useAct(() => trainingsConvoke({ path, headers: headers() }), t("convoked"));
  const ask = useAct(
    () => trainingsExport({ path, headers: headers(), body: { format: "xlsx", locale } }),
    t("exportAsked"),
  );
  const sheet = `/v1/organisations/${slug}/training-sessions/${session.id}/attendance-sheet?locale=${locale}`;
  const changeable = session.state === "draft" || session.state === "open";
  return (
    <>
      {changeable && (
        <GatedButton variant="subtle" color="red" whyNot={whyNot} onClick={() => setShown("cancel")}>
          {t("cancel")}
        </GatedButton>
      )}
      <Button variant="default" component="a" href={sheet} download>
        {t("sheet")}
      </Button>
      <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate()}>
        {t("export")}
      </Button>
      {session.state !== "cancelled" && (
        <GatedButton variant="default" whyNot={whyNot} onClick={() => setShown("edit")}>
          {t("edit")}
        </GatedButton>
      )}
      {session.state === "open" && (
        <GatedButton whyNot={whyNot} loading={convoke.isPending} onClick={() => convoke.mutate()}>
          {t("convoke")}
        </GatedButton>
      )}
      {session.state === "draft" && (
        <GatedButton whyNot={whyNot} loading={publish.isPending} onClick={() => publish.mutate()}>
          {t("publish")}
        </GatedButton>
      )}
      <Modal opened={shown === "edit"} onClose={close} title={t("edit")} size={560}>
        <SessionForm slug={slug} session={session} onDone={close} />
      </Modal>
      <Modal opened={shown === "cancel"} onClose={close} title={t("cancelTitle")}>
        <Cancel slug={slug} session={session} onDone={close} />
      </Modal>
    </>
  );
}

function Cancel({ slug, session, onDone }: Props & { onDone: () => void }) {
  const { t } = useTranslation("trainings");
  const [reason, setReason] = useState("");
  const cancel = useAct(async () => {
    await trainingsCancelSession({
      path: { organisation: slug, sessionId: session.id },
      headers: ifMatch(session.version),
      body: { reason },
    });
    onDone();
  }, t("cancelled"));
  return (
    <Stack>
      <p>{t("cancelText")}</p>
      <Textarea
        label={t("cancelReason")}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button color="red" loading={cancel.isPending} onClick={() => cancel.mutate()}>
        {t("cancel")}
      </Button>
    </Stack>
  );
}
