import "#design/feedback/modal-styles";

import { Modal, Stack, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { trainingsCreateType } from "#api/generated/sdk.gen";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { typesQuery } from "#trainings/queries";

type Props = { slug: string; opened: boolean; onClose: () => void };

/** The types of training, and a field to add one. */
export function TypesDialog({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("trainings");
  const { data } = useQuery(typesQuery(slug));
  return (
    <Modal opened={opened} onClose={onClose} title={t("types")}>
      <Stack>
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {data?.data.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
        <NewType slug={slug} />
      </Stack>
    </Modal>
  );
}

function NewType({ slug }: { slug: string }) {
  const { t } = useTranslation("trainings");
  const queries = useQueryClient();
  const of = useProblemForm({
    initialValues: { name: "" },
    onSubmit: async (body) => {
      await trainingsCreateType({ path: { organisation: slug }, body });
      of.form.reset();
      void toast(t("typeAdded"));
      await queries.invalidateQueries();
    },
  });
  return (
    <Form of={of}>
      <TextInput label={t("typeName")} placeholder="PSC1" {...of.form.getInputProps("name")} />
      <SubmitButton pending={of.pending} fullWidth>
        {t("newType")}
      </SubmitButton>
    </Form>
  );
}
