import { Button, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { evaluationsAbstain, evaluationsDeclareConflict, evaluationsStart } from "#api/generated";
import { Surface } from "#design/display/surface";
import { Modal } from "#design/feedback/modal";
import { useAct } from "#design/feedback/use-act";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { refreshDesk } from "#evaluations/queries";

import styles from "./sheet.module.css";

type Props = { slug: string; sessionId: string; dossierId: string };

/** Nothing confidential before this word: no conflict, or which one. `given`: theirs to judge, not only to read. */
export function Gate({ slug, sessionId, dossierId, given }: Props & { given: boolean }) {
  const { t } = useTranslation("evaluations");
  const path = { organisation: slug, sessionId, dossierId };
  const start = useAct(() => bodyOf(evaluationsStart({ path, body: {} })));
  return (
    <Surface title={t("desk.gate")}>
      <div className={styles["gate"]}>
        <p>{t("desk.gateText")}</p>
        <div className={styles["choices"]}>
          <Button loading={start.isPending} onClick={() => start.mutate()}>
            {t(given ? "desk.noConflict" : "desk.noConflictRead")}
          </Button>
          <Leaving {...{ slug, sessionId, dossierId, given }} />
        </div>
      </div>
    </Surface>
  );
}

/** The two ways out of a dossier that is not final; one that was not given to them is only left for a conflict. */
export function Leaving({ slug, sessionId, dossierId, given }: Props & { given: boolean }) {
  const { t } = useTranslation("evaluations");
  const [open, setOpen] = useState<"conflict" | "abstain" | null>(null);
  const path = { organisation: slug, sessionId, dossierId };
  const abstain = useAct(() => bodyOf(evaluationsAbstain({ path, body: {} })));
  const close = () => setOpen(null);
  return (
    <>
      <Button variant="default" onClick={() => setOpen("conflict")}>
        {t("desk.conflict")}
      </Button>
      {given && (
        <Button variant="subtle" color="gray" onClick={() => setOpen("abstain")}>
          {t("desk.abstain")}
        </Button>
      )}
      <Modal opened={open === "conflict"} onClose={close} title={t("desk.conflict")}>
        <ConflictForm {...{ slug, sessionId, dossierId }} onDone={close} />
      </Modal>
      <ConfirmDialog
        opened={open === "abstain"}
        onClose={close}
        title={t("desk.abstain")}
        confirmLabel={t("desk.abstain")}
        pending={abstain.isPending}
        onConfirm={() => abstain.mutate(undefined, { onSuccess: close })}
      >
        {t("desk.abstainText")}
      </ConfirmDialog>
    </>
  );
}

function ConflictForm({ slug, sessionId, dossierId, onDone }: Props & { onDone: () => void }) {
  const { t } = useTranslation("evaluations");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { reason: "" },
    onSubmit: async ({ reason }) => {
      await evaluationsDeclareConflict({
        path: { organisation: slug, sessionId, dossierId },
        body: { reason },
      });
      await refreshDesk(queries);
      onDone();
    },
  });
  return (
    <Form of={problemForm}>
      <p style={{ margin: 0 }}>{t("desk.conflictText")}</p>
      <Textarea
        label={t("desk.conflictReason")}
        autosize
        minRows={3}
        maxLength={2000}
        data-autofocus
        {...problemForm.form.getInputProps("reason")}
      />
      <SubmitButton pending={problemForm.pending} fullWidth>
        {t("desk.conflict")}
      </SubmitButton>
    </Form>
  );
}
