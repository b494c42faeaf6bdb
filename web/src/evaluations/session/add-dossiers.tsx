import "@mantine/core/styles/Checkbox.layer.css";

import { Checkbox, NativeSelect, Stack } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { evaluationsAddDossiers } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { sentStates } from "#dossiers/types";
import type { Session } from "#evaluations/types";
import { viewsQuery } from "#organisations/views/queries";

type Props = { slug: string; session: Session; onClose: () => void };

export function AddDossiers({ slug, session, onClose }: Props) {
  const { t } = useTranslation(["evaluations", "dossiers"]);
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { states: ["submitted", "under_review"], viewId: "" },
    onSubmit: async ({ states, viewId }) => {
      const path = { organisation: slug, sessionId: session.id };
      const body = viewId === "" ? { status: states.join(",") } : { viewId };
      const { added } = await bodyOf(evaluationsAddDossiers({ path, body }));
      await queries.invalidateQueries();
      void toast(t("dossiers.added", { count: added }));
      onClose();
    },
  });
  const { form } = problemForm;
  const about = useQuery(viewsQuery({ slug, list: "dossiers", subject: session.programmeId }));
  const overAll = useQuery(viewsQuery({ slug, list: "dossiers", subject: undefined }));
  const views = [...(about.data?.data ?? []), ...(overAll.data?.data ?? [])];
  return (
    <Modal opened onClose={onClose} title={t("dossiers.add")}>
      <Form of={problemForm}>
        <p style={{ margin: 0 }}>{t("dossiers.addText")}</p>
        {views.length > 0 && (
          <NativeSelect
            label={t("dossiers.addWhich")}
            data={[
              { value: "", label: t("dossiers.addByState") },
              ...views.map(({ id, name }) => ({ value: id, label: t("dossiers.addView", { name }) })),
            ]}
            {...form.getInputProps("viewId")}
          />
        )}
        {form.values.viewId === "" && (
          <Checkbox.Group
            label={t("dossiers.addStates")}
            value={form.values.states}
            onChange={(states) => form.setFieldValue("states", states)}
          >
            <Stack gap="sm" mt="xs">
              {sentStates
                .filter((state) => state !== "withdrawn")
                .map((state) => (
                  <Checkbox key={state} value={state} label={t(`states.${state}`, { ns: "dossiers" })} />
                ))}
            </Stack>
          </Checkbox.Group>
        )}
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("dossiers.add")}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
