import "@mantine/core/styles/Radio.layer.css";

import { Radio, Stack } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { Modal } from "#design/feedback/modal";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { LinkButton } from "#design/layout/link-button";

const formats = ["csv", "xlsx", "csv-rfc4180"] as const;
export type ListFormat = (typeof formats)[number];
type Asking = { format: ListFormat; locale: "fr" | "en" };

type Props = {
  slug: string;
  title: string;
  opened: boolean;
  onClose: () => void;
  ask: (asking: Asking, headers: { "Idempotency-Key": string }) => Promise<unknown>;
};

/** Exports a list as it stands, in the format chosen: same filters, same search. */
export function ExportList({ title, opened, onClose, ...asking }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={520}>
      <ExportForm {...asking} />
    </Modal>
  );
}

function ExportForm({ slug, ask }: Pick<Props, "slug" | "ask">) {
  const { t, i18n } = useTranslation("integrations");
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const problemForm = useProblemForm<{ format: ListFormat }>({
    initialValues: { format: "csv" },
    onSubmit: async ({ format }) => {
      const locale = i18n.language === "en" ? "en" : "fr";
      await ask({ format, locale }, { "Idempotency-Key": crypto.randomUUID() });
      setAsked(true);
      await queries.invalidateQueries({ queryKey: [{ _id: "integrationsListJobs" }] });
    },
  });
  if (asked)
    return (
      <Notice
        tone="good"
        title={t("exportList.asked")}
        action={
          <LinkButton to="/admin/$slug/exports" params={{ slug }}>
            {t("exportList.follow")}
          </LinkButton>
        }
      >
        {t("exportList.askedText")}
      </Notice>
    );
  return (
    <Form of={problemForm}>
      <p style={{ margin: 0 }}>{t("exportList.text")}</p>
      <Radio.Group label={t("exports.format")} {...problemForm.form.getInputProps("format")}>
        <Stack gap="sm" mt="xs">
          {formats.map((format) => (
            <Radio
              key={format}
              value={format}
              label={t(`exportList.formats.${format}`)}
              description={t(`exportList.help.${format}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <SubmitButton pending={problemForm.pending} fullWidth>
        {t("exportList.ask")}
      </SubmitButton>
    </Form>
  );
}
