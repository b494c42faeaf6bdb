import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersDiscardDecision, dossiersPrepareDecision } from "#api/generated";
import { Surface } from "#design/display/surface";
import { Modal } from "#design/feedback/modal";
import { useAct } from "#design/feedback/use-act";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { DecisionPreview } from "#dossiers/dossier/decision-preview";
import type { Dossier } from "#dossiers/types";
import { useWhyNot } from "#organisations/access";

import styles from "./together.module.css";

type Props = { slug: string; dossier: Dossier };
const verbs = ["accept", "refuse", "close_without_action"] as const;

/** A decision kept for the day when all of a call are told. */
export function PreparedDecision({ slug, dossier }: Props) {
  const { t } = useTranslation("handling");
  const whyNot = useWhyNot(slug)("dossiers.decide", "write");
  const [preparing, setPreparing] = useState(false);
  const path = { organisation: slug, dossierId: dossier.id };
  const discard = useAct(() => dossiersDiscardDecision({ path }), t("discarded"));
  const open = dossier.state === "submitted" || dossier.state === "under_review";
  if (!open && dossier.pending === null) return null;
  return (
    <Surface title={t("prepared")} description={t("preparedText")}>
      <div className={styles["stack"]}>
        {dossier.pending && (
          <div className={styles["entry"]}>
            <strong>{t(`decisions.${dossier.pending.verb}`)}</strong>
            {dossier.pending.message && <p>{dossier.pending.message}</p>}
          </div>
        )}
        {whyNot === undefined && (
          <div className={styles["actions"]}>
            <Button variant="default" onClick={() => setPreparing(true)}>
              {t("prepare")}
            </Button>
            {dossier.pending && (
              <Button
                variant="subtle"
                color="red"
                loading={discard.isPending}
                onClick={() => discard.mutate()}
              >
                {t("discard")}
              </Button>
            )}
          </div>
        )}
      </div>
      {preparing && <PrepareDialog slug={slug} dossier={dossier} onClose={() => setPreparing(false)} />}
    </Surface>
  );
}

type Values = { verb: (typeof verbs)[number]; message: string };

function PrepareDialog({ slug, dossier, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation(["handling", "dossiers"]);
  const prepare = useAct(
    ({ verb, message }: Values) =>
      bodyOf(
        dossiersPrepareDecision({
          path: { organisation: slug, dossierId: dossier.id },
          body: { verb, ...(message.trim() !== "" && { message }) },
        }),
      ),
    t("preparedDone"),
  );
  const problemForm = useProblemForm<Values>({
    initialValues: { verb: dossier.pending?.verb ?? "accept", message: dossier.pending?.message ?? "" },
    onSubmit: async (values) => {
      await prepare.mutateAsync(values);
      onClose();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Modal opened onClose={onClose} title={t("prepare")} size={620}>
      <Form of={problemForm}>
        <NativeSelect
          label={t("bulk.decision")}
          data={verbs.map((value) => ({ value, label: t(`decisions.${value}`) }))}
          {...form.getInputProps("verb")}
        />
        <Textarea
          label={t("detail.message", { ns: "dossiers" })}
          withAsterisk={form.values.verb === "refuse"}
          autosize
          minRows={3}
          maxLength={5000}
          {...form.getInputProps("message")}
          error={form.errors["message"] ?? form.errors["reason"]}
        />
        <DecisionPreview
          slug={slug}
          dossier={dossier}
          verb={form.values.verb}
          message={form.values.message}
        />
        <SubmitButton pending={pending} fullWidth>
          {t("prepareConfirm")}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
