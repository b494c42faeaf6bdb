import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { trainingsCreateSession, trainingsEditSession } from "#api/generated/sdk.gen";
import type { TrainingSession } from "#api/generated/types.gen";
import { Notice } from "#design/display/notice";
import { toast } from "#design/feedback/toasts";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { fromLocalInput, toLocalInput } from "#i18n/local-time";
import { centsOf, eurosOf } from "#members/euros";
import { typesQuery } from "#trainings/queries";

type Props = { slug: string; session?: TrainingSession; onDone: () => void };

const valuesOf = (session: TrainingSession | undefined) => ({
  typeId: session?.typeId ?? "",
  place: session?.place ?? "",
  startsAt: toLocalInput(session?.startsAt ?? null),
  endsAt: toLocalInput(session?.endsAt ?? null),
  capacity: String(session?.capacity ?? 10),
  trainers: session?.trainers ?? "",
  priceCents: eurosOf(session?.priceCents ?? 0),
  description: session?.description ?? "",
  audience: session?.audience ?? ("public" as const),
});

/** A session, new or changed. */
export function SessionForm({ slug, session, onDone }: Props) {
  const { t } = useTranslation(["trainings", "common"]);
  const queries = useQueryClient();
  const { data: types } = useQuery(typesQuery(slug));
  const offered = types?.data.filter(({ archivedAt }) => archivedAt === null) ?? [];
  const of = useProblemForm({
    initialValues: valuesOf(session),
    onSubmit: async ({ typeId, startsAt, endsAt, capacity, priceCents, ...rest }) => {
      const body = {
        ...rest,
        startsAt: fromLocalInput(startsAt) ?? "",
        endsAt: fromLocalInput(endsAt) ?? "",
        capacity: Number(capacity),
        priceCents: centsOf(priceCents),
      };
      if (session)
        await trainingsEditSession({
          path: { organisation: slug, sessionId: session.id },
          headers: ifMatch(session.version),
          body,
        });
      else
        await trainingsCreateSession({
          path: { organisation: slug },
          body: { ...body, typeId: typeId === "" ? (offered[0]?.id ?? "") : typeId },
        });
      onDone();
      void toast(t(session ? "saved" : "created"));
      await queries.invalidateQueries();
    },
  });
  const { form } = of;
  if (types && offered.length === 0 && !session) return <Notice tone="waiting">{t("typeFirst")}</Notice>;
  return (
    <Form of={of}>
      {!session && (
        <NativeSelect
          label={t("training")}
          data={offered.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps("typeId")}
        />
      )}
      <TextInput label={t("place")} required {...form.getInputProps("place")} />
      <FieldRow>
        <TextInput label={t("startsAt")} type="datetime-local" required {...form.getInputProps("startsAt")} />
        <TextInput label={t("endsAt")} type="datetime-local" required {...form.getInputProps("endsAt")} />
      </FieldRow>
      <FieldRow>
        <TextInput label={t("capacity")} inputMode="numeric" required {...form.getInputProps("capacity")} />
        <TextInput label={t("price")} inputMode="decimal" {...form.getInputProps("priceCents")} />
      </FieldRow>
      <TextInput label={t("trainers")} {...form.getInputProps("trainers")} />
      <NativeSelect
        label={t("audience")}
        data={(["public", "members"] as const).map((value) => ({ value, label: t(`audiences.${value}`) }))}
        {...form.getInputProps("audience")}
      />
      <Textarea label={t("description")} autosize minRows={2} {...form.getInputProps("description")} />
      <SubmitButton pending={of.pending} fullWidth>
        {session ? t("action.save", { ns: "common" }) : t("create")}
      </SubmitButton>
    </Form>
  );
}
