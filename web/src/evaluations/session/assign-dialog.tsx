import "@mantine/core/styles/Checkbox.layer.css";

import { Checkbox, Stack } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Modal } from "#design/feedback/modal";
import { useLabelled } from "#i18n/labelled";
import { bodyOf } from "#api/client";
import { type AssignedDossiers, evaluationsAssignDossiers } from "#api/generated";
import { useAct } from "#design/feedback/use-act";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { evaluatorsQuery } from "#evaluations/queries";
import { KeptApart } from "#evaluations/session/kept-apart";
import type { Session } from "#evaluations/types";

type Props = { slug: string; session: Session; dossierIds: readonly string[]; onClose: () => void };

/** Each of these dossiers to each of the people ticked. */
export function AssignDialog({ slug, session, dossierIds, onClose }: Props) {
  const { t } = useTranslation("evaluations");
  const labelled = useLabelled();
  const queries = useQueryClient();
  const { data } = useQuery(evaluatorsQuery(slug, session.id));
  const people = (data?.data ?? []).filter(({ state }) => state === "joined" || state === "invited");
  const [apart, setApart] = useState<AssignedDossiers["apart"]>([]);
  const assign = async (evaluatorIds: string[], despiteConflicts: boolean) => {
    const path = { organisation: slug, sessionId: session.id };
    const body = { dossierIds: [...dossierIds], evaluatorIds, despiteConflicts };
    const given = await bodyOf(evaluationsAssignDossiers({ path, body }));
    await queries.invalidateQueries();
    const { assigned, fallen } = given;
    void toast(t("dossiers.assigned", { assigned, apart: given.apart.length }));
    if (fallen > 0) void toast(t("dossiers.leftFallen", { count: fallen }));
    if (given.apart.length === 0 || despiteConflicts) onClose();
    else setApart(given.apart);
  };
  const problemForm = useProblemForm<{ evaluatorIds: string[] }>({
    initialValues: { evaluatorIds: [] },
    onSubmit: ({ evaluatorIds }) => assign(evaluatorIds, false),
  });
  const { form } = problemForm;
  const overrule = useAct(() => assign(form.values.evaluatorIds, true));
  if (apart.length > 0)
    return (
      <Modal opened onClose={onClose} title={t("dossiers.apartTitle")}>
        <KeptApart
          pairs={apart}
          pending={overrule.isPending}
          onOverrule={() => overrule.mutate()}
          onClose={onClose}
        />
      </Modal>
    );
  return (
    <Modal opened onClose={onClose} title={t("dossiers.assign")}>
      <Form of={problemForm}>
        <p style={{ margin: 0 }}>{t("dossiers.assignText")}</p>
        <Checkbox.Group
          label={t("dossiers.assignTo")}
          value={form.values.evaluatorIds}
          onChange={(ids) => form.setFieldValue("evaluatorIds", ids)}
          error={form.errors["evaluatorIds"]}
        >
          <Stack gap="sm" mt="xs" mah={360} style={{ overflowY: "auto" }}>
            {people.map(({ id, name, notStarted, drafts }) => (
              <Checkbox
                key={id}
                value={id}
                label={name}
                description={labelled(t("people.load"), notStarted + drafts)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("dossiers.assign")}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
