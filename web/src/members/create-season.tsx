import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { membersCreateSeason } from "#api/generated/sdk.gen";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { fromLocalInput } from "#i18n/local-time";
import { centsOf } from "#members/euros";

type Props = { slug: string; opened: boolean; onClose: () => void };

export function CreateSeason({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("members");
  return (
    <Modal opened={opened} onClose={onClose} title={t("seasonsPage.create")} size={560}>
      <SeasonForm slug={slug} onDone={onClose} />
    </Modal>
  );
}

/** The first instant of a day, where the organisation is. */
const dawn = (day: string): string => fromLocalInput(day === "" ? "" : `${day}T00:00`) ?? "";

function SeasonForm({ slug, onDone }: { slug: string; onDone: () => void }) {
  const { t } = useTranslation("members");
  const queries = useQueryClient();
  const of = useProblemForm({
    initialValues: { name: "", startsAt: "", endsAt: "", dueAt: "", graceDays: "60", amountCents: "" },
    onSubmit: async ({ name, startsAt, endsAt, dueAt, graceDays, amountCents }) => {
      await membersCreateSeason({
        path: { organisation: slug },
        body: {
          name,
          startsAt: dawn(startsAt),
          endsAt: dawn(endsAt),
          ...(dueAt !== "" && { dueAt: dawn(dueAt) }),
          graceDays: Number(graceDays),
          amountCents: centsOf(amountCents),
        },
      });
      onDone();
      void toast(t("seasonsPage.created"));
      await queries.invalidateQueries();
    },
  });
  const { form } = of;
  return (
    <Form of={of}>
      <TextInput
        label={t("seasonsPage.name")}
        placeholder="2026-2027"
        data-autofocus
        required
        {...form.getInputProps("name")}
      />
      <FieldRow>
        <TextInput
          label={t("seasonsPage.startsAt")}
          type="date"
          required
          {...form.getInputProps("startsAt")}
        />
        <TextInput label={t("seasonsPage.endsAt")} type="date" required {...form.getInputProps("endsAt")} />
      </FieldRow>
      <FieldRow>
        <TextInput label={t("seasonsPage.dueAt")} type="date" {...form.getInputProps("dueAt")} />
        <TextInput
          label={t("seasonsPage.graceDays")}
          inputMode="numeric"
          {...form.getInputProps("graceDays")}
        />
      </FieldRow>
      <TextInput
        label={t("seasonsPage.amount")}
        inputMode="decimal"
        placeholder="25,00"
        required
        {...form.getInputProps("amountCents")}
      />
      <SubmitButton pending={of.pending} fullWidth>
        {t("seasonsPage.create")}
      </SubmitButton>
    </Form>
  );
}
