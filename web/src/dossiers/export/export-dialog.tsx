import "@mantine/core/styles/Checkbox.layer.css";
import "@mantine/core/styles/Radio.layer.css";

import { Checkbox, Radio, Stack } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersExport } from "#api/generated";
import { Notice } from "#design/display/notice";
import { Modal } from "#design/feedback/modal";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { LinkButton } from "#design/layout/link-button";
import { isFiltered, type ListSearch } from "#design/table/list-search";
import { listingOf } from "#dossiers/queries";
import type { View, ViewColumn } from "#organisations/views/queries";

const formats = ["csv", "xlsx", "csv-rfc4180", "json", "zip"] as const;
type Format = (typeof formats)[number];

type Props = {
  slug: string;
  search: ListSearch;
  /** The view shown, when the list is seen through one. */
  view: View | undefined;
  columns: readonly ViewColumn[];
  opened: boolean;
  onClose: () => void;
};

/** Exports the list as it stands: same filters, same search, same order, or those of its view. */
export function ExportDialog({ opened, onClose, ...asking }: Props) {
  const { t } = useTranslation("dossiers");
  return (
    <Modal opened={opened} onClose={onClose} title={t("export.title")} size={520}>
      <ExportForm {...asking} />
    </Modal>
  );
}

type Values = { format: Format; columns: string[] };

function ExportForm({ slug, search, view, columns }: Omit<Props, "opened" | "onClose">) {
  const { t, i18n } = useTranslation(["dossiers", "handling"]);
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const problemForm = useProblemForm<Values>({
    initialValues: { format: "csv", columns: [] },
    onSubmit: async ({ format, columns: chosen }) => {
      await bodyOf(
        dossiersExport({
          path: { organisation: slug },
          headers: { "Idempotency-Key": crypto.randomUUID() },
          body: {
            format,
            locale: i18n.language === "en" ? "en" : "fr",
            ...(chosen.length > 0 && { columns: inOrder(columns, chosen) }),
            ...(view ? { viewId: view.id } : listingOf(search)),
          },
        }),
      );
      setAsked(true);
      await queries.invalidateQueries({ queryKey: [{ _id: "integrationsListJobs" }] });
    },
  });
  const labelOf = (format: Format) =>
    format === "json" || format === "zip"
      ? t(`formats.${format}`, { ns: "handling" })
      : t(`export.formats.${format}`);
  const helpOf = (format: Format) =>
    format === "json" || format === "zip"
      ? t(`formats.${format}Help`, { ns: "handling" })
      : t(`export.help.${format}`);
  if (asked) return <Asked slug={slug} />;
  return (
    <Form of={problemForm}>
      <p style={{ margin: 0 }}>
        {view && t("exportView", { ns: "handling", name: view.name })}
        {!view && t(isFiltered(search) ? "export.filtered" : "export.all")}
      </p>
      <Radio.Group label={t("export.format")} {...problemForm.form.getInputProps("format")}>
        <Stack gap="sm" mt="xs">
          {formats.map((format) => (
            <Radio key={format} value={format} label={labelOf(format)} description={helpOf(format)} />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox.Group
        label={t("chosenColumns", { ns: "handling" })}
        description={t("chosenHelp", { ns: "handling" })}
        {...problemForm.form.getInputProps("columns")}
      >
        <Stack gap="xs" mt="xs" mah={220} style={{ overflowY: "auto" }}>
          {columns.map(({ id, label }) => (
            <Checkbox key={id} value={id} label={label} />
          ))}
        </Stack>
      </Checkbox.Group>
      <SubmitButton pending={problemForm.pending} fullWidth>
        {t("export.ask")}
      </SubmitButton>
    </Form>
  );
}

/** As the list orders them, whatever the order in which they were ticked. */
const inOrder = (columns: readonly ViewColumn[], chosen: readonly string[]) =>
  columns.flatMap(({ id }) => (chosen.includes(id) ? [id] : []));

function Asked({ slug }: { slug: string }) {
  const { t } = useTranslation("dossiers");
  return (
    <Notice
      tone="good"
      title={t("export.asked")}
      action={
        <LinkButton to="/admin/$slug/exports" params={{ slug }}>
          {t("export.follow")}
        </LinkButton>
      }
    >
      {t("export.askedText")}
    </Notice>
  );
}
