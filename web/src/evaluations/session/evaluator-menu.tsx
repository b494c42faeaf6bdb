import { ActionIcon, Textarea } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useLabelled } from "#i18n/labelled";
import { bodyOf } from "#api/client";
import { evaluationsRemoveEvaluator, evaluationsResendInvitation } from "#api/generated";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useAct } from "#design/feedback/use-act";
import { Menu } from "#design/layout/menu";
import { EvaluatorDialog } from "#evaluations/session/evaluator-dialog";
import { ReplaceDialog } from "#evaluations/session/replace-dialog";
import { useRemind } from "#evaluations/session/use-remind";
import type { Evaluator, Session } from "#evaluations/types";
import { useWhyNot } from "#organisations/access";

type Props = { slug: string; session: Session; evaluator: Evaluator };

export function EvaluatorMenu({ slug, session, evaluator }: Props) {
  const { t } = useTranslation("evaluations");
  const labelled = useLabelled();
  const navigate = useNavigate();
  const whyNot = useWhyNot(slug)("evaluations.manage", "write");
  const [dialog, setDialog] = useState<"replace" | "remove" | "edit">();
  const close = () => setDialog(undefined);
  const path = { organisation: slug, sessionId: session.id, evaluatorId: evaluator.id };
  const remind = useRemind(slug, session.id);
  const resend = useAct(() => bodyOf(evaluationsResendInvitation({ path })), t("people.resent"));
  const [reason, setReason] = useState("");
  const remove = useAct(
    () => bodyOf(evaluationsRemoveEvaluator({ path, body: { reason } })),
    t("people.removed"),
  );
  const owes = evaluator.notStarted + evaluator.drafts > 0;
  const present = evaluator.state !== "removed";
  if (whyNot !== undefined) return null;
  return (
    <>
      <Menu position="bottom-end" width={250}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t("people.menu", { name: evaluator.name })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            onClick={() =>
              void navigate({
                to: "/admin/$slug/evaluations/$sessionId/evaluators/$evaluatorId",
                params: { slug, sessionId: session.id, evaluatorId: evaluator.id },
              })
            }
          >
            {t("people.seeAs")}
          </Menu.Item>
          {owes && session.state === "open" && (
            <Menu.Item onClick={() => remind.mutate([evaluator.id])}>{t("people.remind")}</Menu.Item>
          )}
          {evaluator.state === "invited" && (
            <Menu.Item onClick={() => resend.mutate()}>{t("people.resend")}</Menu.Item>
          )}
          {present && <Menu.Item onClick={() => setDialog("edit")}>{t("people.edit")}</Menu.Item>}
          {owes && <Menu.Item onClick={() => setDialog("replace")}>{t("people.replace")}</Menu.Item>}
          {present && (
            <>
              <Menu.Divider />
              <Menu.Item color="red" onClick={() => setDialog("remove")}>
                {t("people.remove")}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog === "replace" && <ReplaceDialog {...{ slug, session, evaluator }} onClose={close} />}
      {dialog === "edit" && <EvaluatorDialog {...{ slug, session, evaluator }} onClose={close} />}
      <ConfirmDialog
        opened={dialog === "remove"}
        onClose={close}
        title={labelled(t("people.remove"), evaluator.name)}
        confirmLabel={t("people.remove")}
        pending={remove.isPending}
        onConfirm={() => remove.mutate(undefined, { onSuccess: close })}
      >
        <p>{t("people.removeText")}</p>
        <Textarea
          label={t("people.removeReason")}
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
}
