import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { bodyOf, ifMatch } from "#api/client";
import { organisationsChangeView, organisationsSaveView } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { useAct } from "#design/feedback/use-act";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import type { View, ViewColumn, ViewedList } from "#organisations/views/queries";
import { ColumnsEditor } from "#organisations/views/columns-editor";
import { FiltersEditor } from "#organisations/views/filters-editor";
import { RemoveView } from "#organisations/views/remove-view";

import styles from "./views.module.css";

type Props = {
  of: ViewedList;
  columns: readonly ViewColumn[];
  /** The view to change; without it, a new one. */
  view: View | undefined;
  /** What a new view starts from. */
  from: View | undefined;
  onClose: () => void;
  onSaved: (viewId: string | undefined) => void;
};

type Values = Pick<View, "name" | "sharing" | "columns" | "filters" | "sort">;

const blank = (columns: readonly ViewColumn[]): Values => ({
  name: "",
  sharing: "private",
  columns: columns.slice(0, 5).map(({ id }) => id),
  filters: [],
  sort: columns.some(({ id }) => id === "submittedAt")
    ? { column: "submittedAt", direction: "desc" }
    : { column: firstSortable(columns), direction: "asc" },
});

const firstSortable = (columns: readonly ViewColumn[]) => columns.find(({ sortable }) => sortable)?.id ?? "";

/** A column that the list no longer has goes with the next change. */
const valuesOf = ({ name, sharing, columns, filters, sort }: View, known: readonly ViewColumn[]): Values => {
  const has = (id: string) => known.some((column) => column.id === id);
  return {
    name,
    sharing,
    columns: columns.filter(has),
    filters: filters.filter(({ column }) => has(column)),
    sort: has(sort.column) ? sort : { ...sort, column: firstSortable(known) },
  };
};

/** Which columns, which rows, which order, for whom. */
export function ViewEditor({ of, columns, view, from, onClose, onSaved }: Props) {
  const { t } = useTranslation("views");
  const save = useAct(async (values: Values) => {
    const saved = await bodyOf(saving(of, view, values));
    onSaved(saved.id);
  }, t("saved"));
  const start = view ?? from;
  const problemForm = useProblemForm<Values>({
    initialValues: start
      ? { ...valuesOf(start, columns), ...(view === undefined && { name: "", sharing: "private" }) }
      : blank(columns),
    onSubmit: async (values) => {
      await save.mutateAsync(values);
      onClose();
    },
  });
  const { form, pending } = problemForm;
  const sortable = columns.filter((column) => column.sortable);
  return (
    <Modal opened onClose={onClose} title={t(view ? "editor.title" : "editor.titleNew")} size={760}>
      <Form of={problemForm}>
        <TextInput label={t("editor.name")} maxLength={80} data-autofocus {...form.getInputProps("name")} />
        <ColumnsEditor
          columns={columns}
          value={form.values.columns}
          onChange={(chosen) => form.setFieldValue("columns", chosen)}
        />
        <FiltersEditor
          columns={columns}
          value={form.values.filters}
          onChange={(filters) => form.setFieldValue("filters", filters)}
          errors={form.errors}
        />
        <div className={styles["pair"]}>
          <NativeSelect
            label={t("editor.sort")}
            data={sortable.map(({ id, label }) => ({ value: id, label }))}
            {...form.getInputProps("sort.column")}
          />
          <NativeSelect
            label={"\u00A0"}
            aria-label={t("editor.sort")}
            data={[
              { value: "asc", label: t("editor.ascending") },
              { value: "desc", label: t("editor.descending") },
            ]}
            {...form.getInputProps("sort.direction")}
          />
        </div>
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

const saving = ({ slug, list, subject }: ViewedList, view: View | undefined, body: Values) =>
  view
    ? organisationsChangeView({
        path: { organisation: slug, viewId: view.id },
        headers: ifMatch(view.version),
        body,
      })
    : organisationsSaveView({
        path: { organisation: slug },
        body: { list, ...(subject && { subject }), ...body },
      });
