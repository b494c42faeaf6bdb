import { ActionIcon, TextInput } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import {
  dossiersArchive,
  dossiersKeep,
  dossiersRestore,
  dossiersSubmitForApplicant,
  dossiersTrash,
  dossiersUnarchive,
} from "#api/generated";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { useAct } from "#design/feedback/use-act";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Menu } from "#design/layout/menu";
import type { Dossier } from "#dossiers/types";
import { useFormats } from "#i18n/formats";
import { fromLocalInput } from "#i18n/local-time";
import { useWhyNot } from "#organisations/access";

type Props = { slug: string; dossier: Dossier };

const over: readonly Dossier["state"][] = ["accepted", "refused", "no_action", "withdrawn"];

/** What is done with a dossier beside deciding: print it, put it away, keep it longer, throw it away. */
export function DossierActs({ slug, dossier }: Props) {
  const { t, i18n } = useTranslation("life");
  const [asked, setAsked] = useState<"trash" | "keep" | "submit">();
  const mayAct = useWhyNot(slug)("dossiers.decide", "write") === undefined;
  const path = { organisation: slug, dossierId: dossier.id };
  const put = useAct(
    (operation: typeof dossiersArchive | typeof dossiersUnarchive | typeof dossiersRestore) =>
      bodyOf(operation({ path })),
    t("staff.done"),
  );
  const [inBin, archived] = [dossier.trashedAt !== null, dossier.archivedAt !== null];
  const isOver = over.includes(dossier.state) && !dossier.isTest;
  const isBack = dossier.state === "draft" && dossier.submittedAt !== null && !dossier.isTest;
  const close = () => setAsked(undefined);
  return (
    <>
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t("more")}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component="a"
            href={`/v1/organisations/${slug}/dossiers/${dossier.id}/paper?locale=${i18n.language}`}
            download
          >
            {t("staff.pdf")}
          </Menu.Item>
          {mayAct && dossier.state === "draft" && dossier.sharedAt !== null && !inBin && (
            <Menu.Item onClick={() => setAsked("submit")}>{t("staff.submit")}</Menu.Item>
          )}
          {mayAct && isOver && !inBin && (
            <Menu.Item onClick={() => put.mutate(archived ? dossiersUnarchive : dossiersArchive)}>
              {t(archived ? "staff.unarchive" : "staff.archive")}
            </Menu.Item>
          )}
          {mayAct && (isOver || isBack) && !inBin && (
            <Menu.Item onClick={() => setAsked("keep")}>{t("staff.keep")}</Menu.Item>
          )}
          {mayAct && isOver && !inBin && (
            <Menu.Item color="red" onClick={() => setAsked("trash")}>
              {t("staff.trash")}
            </Menu.Item>
          )}
          {mayAct && inBin && (
            <Menu.Item onClick={() => put.mutate(dossiersRestore)}>{t("staff.restore")}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {asked === "trash" && <Trash path={path} onClose={close} />}
      {asked === "submit" && <Submit path={path} name={dossier.applicant.name} onClose={close} />}
      {asked === "keep" && <Keep path={path} dossier={dossier} onClose={close} />}
    </>
  );
}

type ActProps = { path: { organisation: string; dossierId: string }; onClose: () => void };

function Trash({ path, onClose }: ActProps) {
  const { t } = useTranslation("life");
  const trash = useAct(() => bodyOf(dossiersTrash({ path })).then(onClose), t("staff.done"));
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={() => trash.mutate()}
      title={t("staff.trashTitle")}
      confirmLabel={t("staff.trash")}
      pending={trash.isPending}
    >
      {t("staff.trashText")}
    </ConfirmDialog>
  );
}

function Submit({ path, name, onClose }: ActProps & { name: string }) {
  const { t } = useTranslation("life");
  const submit = useAct(
    () => bodyOf(dossiersSubmitForApplicant({ path })).then(onClose),
    t("staff.submitted"),
  );
  return (
    <ConfirmDialog
      opened
      harmless
      onClose={onClose}
      onConfirm={() => submit.mutate()}
      title={t("staff.submitTitle", { name })}
      confirmLabel={t("staff.submit")}
      pending={submit.isPending}
    >
      {t("staff.submitText")}
    </ConfirmDialog>
  );
}

function Keep({ path, dossier, onClose }: ActProps & { dossier: Dossier }) {
  const { t } = useTranslation("life");
  const formats = useFormats();
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { until: "" },
    onSubmit: async ({ until }) => {
      await bodyOf(dossiersKeep({ path, body: { until: fromLocalInput(until) ?? "" } }));
      void toast(t("staff.kept"));
      onClose();
      await queries.invalidateQueries();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t("staff.keep")}>
      <Form of={problemForm}>
        <p style={{ margin: 0 }}>
          {dossier.deleteAt !== null && t("staff.keepText", { date: formats.date(dossier.deleteAt) })}
        </p>
        <TextInput
          type="datetime-local"
          label={t("staff.keepUntil")}
          {...problemForm.form.getInputProps("until")}
        />
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("staff.keep")}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
