import "#design/feedback/modal-styles";
import "@mantine/core/styles/Radio.layer.css";

import { Modal, Radio, Stack } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersExport } from "#api/generated";
import { Notice } from "#design/display/notice";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { LinkButton } from "#design/layout/link-button";
import { isFiltered, type ListSearch } from "#design/table/list-search";
import { listingOf } from "#dossiers/queries";

const formats = ["csv", "xlsx", "csv-rfc4180"] as const;
type Format = (typeof formats)[number];

type Props = { slug: string; search: ListSearch; opened: boolean; onClose: () => void };

/** Exports the list as it stands: same filters, same search, same order. */
export function ExportDialog({ opened, onClose, ...asking }: Props) {
  const { t } = useTranslation("dossiers");
  return (
    <Modal opened={opened} onClose={onClose} title={t("export.title")} size={520}>
      <ExportForm {...asking} />
    </Modal>
  );
}

function ExportForm({ slug, search }: Pick<Props, "slug" | "search">) {
  const { t, i18n } = useTranslation("dossiers");
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const problemForm = useProblemForm<{ format: Format }>({
    initialValues: { format: "csv" },
    onSubmit: async ({ format }) => {
      await bodyOf(
        dossiersExport({
          path: { organisation: slug },
          headers: { "Idempotency-Key": crypto.randomUUID() },
          body: { format, locale: i18n.language === "en" ? "en" : "fr", ...listingOf(search) },
        }),
      );
      setAsked(true);
      await queries.invalidateQueries({ queryKey: [{ _id: "integrationsListJobs" }] });
    },
  });
  if (asked) return <Asked slug={slug} />;
  return (
    <Form of={problemForm}>
      <p style={{ margin: 0 }}>{t(isFiltered(search) ? "export.filtered" : "export.all")}</p>
      <Radio.Group label={t("export.format")} {...problemForm.form.getInputProps("format")}>
        <Stack gap="sm" mt="xs">
          {formats.map((format) => (
            <Radio
              key={format}
              value={format}
              label={t(`export.formats.${format}`)}
              description={t(`export.help.${format}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <SubmitButton pending={problemForm.pending} fullWidth>
        {t("export.ask")}
      </SubmitButton>
    </Form>
  );
}

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
