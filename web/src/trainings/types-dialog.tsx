import { Modal } from "#design/feedback/modal";
import { useLabelled } from "#i18n/labelled";

import { Button, Stack, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf, ifMatch } from "#api/client";
import type { TrainingType } from "#api/generated";
import { trainingsCreateType, trainingsEditType } from "#api/generated/sdk.gen";
import { StatusBadge } from "#design/display/status-badge";
import { toast } from "#design/feedback/toasts";
import { useAct } from "#design/feedback/use-act";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { typesQuery } from "#trainings/queries";

import styles from "./types-dialog.module.css";

type Props = { slug: string; opened: boolean; onClose: () => void };

/** The types of training: renamed, put aside, taken back, and a field to add one. */
export function TypesDialog({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("trainings");
  const { data } = useQuery(typesQuery(slug));
  return (
    <Modal opened={opened} onClose={onClose} title={t("types")} size={560}>
      <Stack>
        {data && data.data.length > 0 && (
          <ul className={styles["types"]}>
            {data.data.map((type) => (
              <li key={type.id}>
                <OneType slug={slug} type={type} />
              </li>
            ))}
          </ul>
        )}
        <NewType slug={slug} />
      </Stack>
    </Modal>
  );
}

function OneType({ slug, type }: { slug: string; type: TrainingType }) {
  const labelled = useLabelled();
  const { t } = useTranslation("trainings");
  const [renaming, setRenaming] = useState(false);
  const isArchived = type.archivedAt !== null;
  const archive = useAct(
    () => bodyOf(editing(slug, type, { archived: !isArchived })),
    t(isArchived ? "typeTakenBack" : "typeArchived"),
  );
  if (renaming) return <Rename slug={slug} type={type} onDone={() => setRenaming(false)} />;
  return (
    <>
      <span className={styles["name"]}>
        {type.name} {isArchived && <StatusBadge tone="neutral">{t("archived")}</StatusBadge>}
      </span>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={labelled(t("rename"), type.name)}
        onClick={() => setRenaming(true)}
      >
        {t("rename")}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        loading={archive.isPending}
        aria-label={labelled(t(isArchived ? "takeBack" : "archive"), type.name)}
        onClick={() => archive.mutate()}
      >
        {t(isArchived ? "takeBack" : "archive")}
      </Button>
    </>
  );
}

function Rename({ slug, type, onDone }: { slug: string; type: TrainingType; onDone: () => void }) {
  const { t } = useTranslation(["trainings", "common"]);
  const queries = useQueryClient();
  const of = useProblemForm({
    initialValues: { name: type.name },
    onSubmit: async ({ name }) => {
      await bodyOf(editing(slug, type, { name }));
      await queries.invalidateQueries();
      onDone();
    },
  });
  return (
    <div className={styles["rename"]}>
      <Form of={of}>
        <TextInput label={t("typeName")} data-autofocus {...of.form.getInputProps("name")} />
        <div className={styles["buttons"]}>
          <SubmitButton pending={of.pending}>{t("action.save", { ns: "common" })}</SubmitButton>
          <Button variant="default" onClick={onDone}>
            {t("action.cancel", { ns: "common" })}
          </Button>
        </div>
      </Form>
    </div>
  );
}

const editing = (
  slug: string,
  { id, name, description, archivedAt, version }: TrainingType,
  change: { name?: string; archived?: boolean },
) =>
  trainingsEditType({
    path: { organisation: slug, typeId: id },
    headers: ifMatch(version),
    body: { name, description, archived: archivedAt !== null, ...change },
  });

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
      <TextInput label={t("typeNew")} placeholder="PSC1" {...of.form.getInputProps("name")} />
      <SubmitButton pending={of.pending} fullWidth>
        {t("newType")}
      </SubmitButton>
    </Form>
  );
}
