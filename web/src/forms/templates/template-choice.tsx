import "@mantine/core/styles/Radio.layer.css";
import "@mantine/core/styles/RadioIndicator.layer.css";

import { ActionIcon, Radio } from "@mantine/core";
import { IconEye, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { formsRemoveTemplate, type FormTemplate } from "#api/generated";
import { formsListTemplatesOptions, formsSeeTemplateOptions } from "#api/generated/@tanstack/react-query.gen";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useAct } from "#design/feedback/use-act";
import { FormPreview } from "#forms/preview/form-preview";
import type { FormDefinition } from "#forms/types";

import styles from "./template-choice.module.css";

/** No template: an empty form. */
export const blankForm = "";

type Props = { slug: string; chosen: string; onChoose: (templateId: string) => void };

/** What a programme starts from: an empty form, one that the organisation keeps, one that the platform offers. */
export function TemplateChoice({ slug, chosen, onChoose }: Props) {
  const { t } = useTranslation("forms");
  const { data } = useQuery(formsListTemplatesOptions({ path: { organisation: slug } }));
  return (
    <Radio.Group label={t("template.from")} value={chosen} onChange={onChoose}>
      <div className={styles["choices"]}>
        <div className={styles["choice"]}>
          <Radio value={blankForm} label={t("template.blank")} description={t("template.blankText")} />
        </div>
        {data?.data.map((template) => (
          <Choice
            key={template.id}
            slug={slug}
            template={template}
            onRemoved={() => chosen === template.id && onChoose(blankForm)}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

type ChoiceProps = { slug: string; template: FormTemplate; onRemoved: () => void };

function Choice({ slug, template: { id, name, description, createdAt }, onRemoved }: ChoiceProps) {
  const { t } = useTranslation("forms");
  const [opened, setOpened] = useState<"preview" | "removal">();
  const close = () => setOpened(undefined);
  const isOwn = createdAt !== null;
  return (
    <div className={styles["choice"]}>
      <Radio
        value={id}
        label={name}
        description={description === "" ? t("template.own") : description}
        className={styles["radio"]}
      />
      <ActionIcon size={36} aria-label={t("template.see", { name })} onClick={() => setOpened("preview")}>
        <IconEye size={18} />
      </ActionIcon>
      {isOwn && (
        <ActionIcon
          size={36}
          aria-label={t("template.remove", { name })}
          onClick={() => setOpened("removal")}
        >
          <IconTrash size={18} />
        </ActionIcon>
      )}
      {opened === "preview" && <Preview slug={slug} templateId={id} onClose={close} />}
      {opened === "removal" && (
        <Removal slug={slug} templateId={id} name={name} onClose={close} onRemoved={onRemoved} />
      )}
    </div>
  );
}

type Opened = { slug: string; templateId: string; onClose: () => void };

function Preview({ slug, templateId, onClose }: Opened) {
  const { data } = useQuery(formsSeeTemplateOptions({ path: { organisation: slug, templateId } }));
  if (data === undefined) return null;
  return (
    <FormPreview slug={slug} opened onClose={onClose} title={data.name} definition={asDefinition(data)} />
  );
}

/** The same document, each field seen with the settings of all types. */
const asDefinition = ({ definition }: { definition: unknown }) => definition as FormDefinition;

function Removal({
  slug,
  templateId,
  name,
  onClose,
  onRemoved,
}: Opened & { name: string; onRemoved: () => void }) {
  const { t } = useTranslation("forms");
  const remove = useAct(async () => {
    await bodyOf(formsRemoveTemplate({ path: { organisation: slug, templateId } }));
    onClose();
    onRemoved();
  }, t("template.removed"));
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={() => remove.mutate()}
      title={t("template.remove", { name })}
      confirmLabel={t("template.remove", { name })}
      pending={remove.isPending}
    >
      {t("template.removeText")}
    </ConfirmDialog>
  );
}
