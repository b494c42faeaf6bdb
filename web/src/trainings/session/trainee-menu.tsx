import { ActionIcon } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { trainingsDecideTrainee } from "#api/generated/sdk.gen";
import type { Trainee, TrainingSession } from "#api/generated/types.gen";
import { Modal } from "#design/feedback/modal";
import { useAct } from "#design/feedback/use-act";
import { Menu } from "#design/layout/menu";
import { CorrectTrainee } from "#trainings/session/correct-trainee";
import { MoveTrainee } from "#trainings/session/move-trainee";

type Props = { slug: string; session: TrainingSession; trainee: Trainee };
const live = ["registered", "validated", "waiting", "offered"];

/** What can be done with one trainee now. */
export function TraineeMenu({ slug, session, trainee }: Props) {
  const { t, i18n } = useTranslation("trainings");
  const [shown, setShown] = useState<"correct" | "move">();
  const close = () => setShown(undefined);
  const decide = useAct(
    (decision: "validate" | "place" | "waitlist" | "reject") =>
      trainingsDecideTrainee({
        path: { organisation: slug, registrationId: trainee.id },
        headers: ifMatch(trainee.version),
        body: { decision },
      }),
    t("decided"),
  );
  const isLive = live.includes(trainee.state) && trainee.attendance === null;
  const certificate = `/v1/organisations/${slug}/training-registrations/${trainee.id}/certificate?locale=${i18n.language === "en" ? "en" : "fr"}`;
  const item = (label: string, act: () => void) => <Menu.Item onClick={act}>{label}</Menu.Item>;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t("actions", { name: `${trainee.firstName} ${trainee.lastName}` })}
          >
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {isLive && trainee.state !== "validated" && item(t("validate"), () => decide.mutate("validate"))}
          {(trainee.state === "waiting" || trainee.state === "offered") &&
            item(t("place_"), () => decide.mutate("place"))}
          {(trainee.state === "registered" || trainee.state === "validated") &&
            isLive &&
            item(t("waitlist"), () => decide.mutate("waitlist"))}
          {isLive && item(t("move"), () => setShown("move"))}
          {item(t("correct"), () => setShown("correct"))}
          <Menu.Item
            renderRoot={(props) => (
              <Link {...props} to="/admin/$slug/mails" params={{ slug }} search={{ subject: trainee.id }} />
            )}
          >
            {t("mails")}
          </Menu.Item>
          {trainee.attendance === "present" && (
            <Menu.Item component="a" href={certificate} download>
              {t("certificate")}
            </Menu.Item>
          )}
          {isLive && (
            <Menu.Item color="red" onClick={() => decide.mutate("reject")}>
              {t("reject")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Modal opened={shown === "correct"} onClose={close} title={t("correct")} size={560}>
        <CorrectTrainee slug={slug} trainee={trainee} onDone={close} />
      </Modal>
      <Modal opened={shown === "move"} onClose={close} title={t("move")}>
        <MoveTrainee slug={slug} session={session} trainee={trainee} onDone={close} />
      </Modal>
    </>
  );
}
