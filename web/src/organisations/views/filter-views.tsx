import { ActionIcon, Button, NativeSelect, TextInput } from "@mantine/core";
import { IconBookmark, IconPencil } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf, ifMatch } from "#api/client";
import { organisationsChangeView, organisationsSaveView } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { toast } from "#design/feedback/toasts";
import type { View, ViewedList } from "#organisations/views/queries";
import { RemoveView } from "#organisations/views/remove-view";
import { ViewTab } from "#organisations/views/view-tab";

import styles from "./views.module.css";

/** What a view keeps of a list whose filters stand in its URL. */
export type Kept = Pick<View, "columns" | "filters" | "sort">;

type Props = {
  of: ViewedList;
  views: readonly View[];
  current: View | undefined;
  /** The list as it is shown now. */
  kept: Kept;
  onChoose: (view: View | undefined) => void;
  whyNot: string | undefined;
};

/** The saved views of a list that filters itself: choose one, or keep the filters and columns shown under a name. */
export function FilterViews({ of, views, current, kept, onChoose, whyNot }: Props) {
  const { t } = useTranslation("views");
  const [editing, setEditing] = useState<View | "new">();
  const mayEdit = whyNot === undefined;
  return (
    <nav className={styles["tabs"]} aria-label={t("tabs")}>
      <ViewTab name={t("everything")} chosen={current === undefined} onChoose={() => onChoose(undefined)} />
      {views.map((view) => (
        <ViewTab
          key={view.id}
          name={view.name}
          chosen={view.id === current?.id}
          onChoose={() => onChoose(view)}
        />
      ))}
      {mayEdit && current?.changeable && (
        <ActionIcon variant="subtle" color="gray" aria-label={t("edit")} onClick={() => setEditing(current)}>
          <IconPencil size={17} />
        </ActionIcon>
      )}
      {mayEdit && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconBookmark size={16} />}
          onClick={() => setEditing("new")}
        >
          {t("keep.action")}
        </Button>
      )}
      {editing !== undefined && (
        <KeepView
          of={of}
          kept={kept}
          view={editing === "new" ? undefined : editing}
          onClose={() => setEditing(undefined)}
          onSaved={onChoose}
        />
      )}
    </nav>
  );
}

type KeepProps = {
  of: ViewedList;
  kept: Kept;
  view: View | undefined;
  onClose: () => void;
  onSaved: (view: View | undefined) => void;
};

function KeepView({ of, kept, view, onClose, onSaved }: KeepProps) {
  const { t } = useTranslation("views");
  const queries = useQueryClient();
  const problemForm = useProblemForm<Pick<View, "name" | "sharing">>({
    initialValues: { name: view?.name ?? "", sharing: view?.sharing ?? "private" },
    onSubmit: async (values) => {
      onSaved(await bodyOf(saving(of, view, { ...kept, ...values })));
      void toast(t("saved"));
      onClose();
      await queries.invalidateQueries();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Modal opened onClose={onClose} title={t(view ? "editor.title" : "editor.titleNew")} size={480}>
      <Form of={problemForm}>
        <p className={styles["help"]}>{t(view ? "keep.again" : "keep.help")}</p>
        <TextInput label={t("editor.name")} maxLength={80} data-autofocus {...form.getInputProps("name")} />
        <NativeSelect
          label={t("sharing.label")}
          data={(["private", "shared", "default"] as const).map((value) => ({
            value,
            label: t(`sharing.${value}`),
          }))}
          {...form.getInputProps("sharing")}
        />
        <div className={styles["between"]}>
          <SubmitButton pending={pending}>{t("editor.save")}</SubmitButton>
          {view && (
            <RemoveView slug={of.slug} view={view} onRemoved={() => (onSaved(undefined), onClose())} />
          )}
        </div>
      </Form>
    </Modal>
  );
}

const saving = (
  { slug, list }: ViewedList,
  view: View | undefined,
  body: Kept & Pick<View, "name" | "sharing">,
) =>
  view
    ? organisationsChangeView({
        path: { organisation: slug, viewId: view.id },
        headers: ifMatch(view.version),
        body,
      })
    : organisationsSaveView({ path: { organisation: slug }, body: { list, ...body } });
