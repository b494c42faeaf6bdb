import { ActionIcon, NativeSelect, TextInput } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf, ifMatch } from "#api/client";
import { dossiersEditTag, dossiersRemoveTag } from "#api/generated";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { useAct } from "#design/feedback/use-act";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Menu } from "#design/layout/menu";
import { colours } from "#dossiers/together/colours";
import type { Tag } from "#dossiers/together/queries";

type Props = { slug: string; tag: Tag };

/** What becomes of a tag wherever it is: another name, another colour, or nothing. */
export function TagMenu({ slug, tag }: Props) {
  const { t } = useTranslation("handling");
  const [asked, setAsked] = useState<"edit" | "remove">();
  const close = () => setAsked(undefined);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={28} aria-label={t("tagActs", { name: tag.name })}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAsked("edit")}>{t("editTag")}</Menu.Item>
          <Menu.Item color="red" onClick={() => setAsked("remove")}>
            {t("removeTag")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asked === "edit" && <EditTag slug={slug} tag={tag} onClose={close} />}
      {asked === "remove" && <RemoveTag slug={slug} tag={tag} onClose={close} />}
    </>
  );
}

type DialogProps = Props & { onClose: () => void };

function EditTag({ slug, tag, onClose }: DialogProps) {
  const { t } = useTranslation("handling");
  const queries = useQueryClient();
  const { id: tagId, name, colour, version } = tag;
  const problemForm = useProblemForm({
    initialValues: { name, colour },
    onSubmit: async (body) => {
      const path = { organisation: slug, tagId };
      await bodyOf(dossiersEditTag({ path, headers: ifMatch(version), body }));
      void toast(t("tagSaved"));
      onClose();
      await queries.invalidateQueries();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t("editTag")} size={420}>
      <Form of={problemForm}>
        <TextInput
          label={t("tagName")}
          maxLength={40}
          data-autofocus
          {...problemForm.form.getInputProps("name")}
        />
        <NativeSelect
          label={t("tagColour")}
          data={colours.map((value) => ({ value, label: t(`colours.${value}`) }))}
          {...problemForm.form.getInputProps("colour")}
        />
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("save")}
        </SubmitButton>
      </Form>
    </Modal>
  );
}

function RemoveTag({ slug, tag, onClose }: DialogProps) {
  const { t } = useTranslation("handling");
  const remove = useAct(
    () =>
      dossiersRemoveTag({
        path: { organisation: slug, tagId: tag.id },
        headers: ifMatch(tag.version),
      }).then(onClose),
    t("tagRemoved"),
  );
  return (
    <ConfirmDialog
      opened
      title={t("removeTagTitle", { name: tag.name })}
      confirmLabel={t("removeTag")}
      pending={remove.isPending}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      {t("removeTagText")}
    </ConfirmDialog>
  );
}
