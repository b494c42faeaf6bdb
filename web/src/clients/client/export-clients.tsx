import "#design/feedback/modal-styles";

import { Modal } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { clientsExport } from "#api/generated";
import { listingOf } from "#clients/queries";
import { Notice } from "#design/display/notice";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { LinkButton } from "#design/layout/link-button";
import type { ListSearch } from "#design/table/list-search";

type Props = { slug: string; search: ListSearch; opened: boolean; onClose: () => void };

/** Exports the list as it stands, for a French spreadsheet. */
export function ExportClients({ opened, onClose, ...asking }: Props) {
  const { t } = useTranslation("clients");
  return (
    <Modal opened={opened} onClose={onClose} title={t("export.title")} size={480}>
      <ExportForm {...asking} />
    </Modal>
  );
}

function ExportForm({ slug, search }: Pick<Props, "slug" | "search">) {
  const { t, i18n } = useTranslation("clients");
  const [asked, setAsked] = useState(false);
  const problemForm = useProblemForm({
    initialValues: {},
    onSubmit: async () => {
      await bodyOf(
        clientsExport({
          path: { organisation: slug },
          headers: { "Idempotency-Key": crypto.randomUUID() },
          body: { format: "csv", locale: i18n.language === "en" ? "en" : "fr", ...listingOf(search) },
        }),
      );
      setAsked(true);
    },
  });
  if (asked)
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
  return (
    <Form of={problemForm}>
      <p style={{ margin: 0 }}>{t("export.text")}</p>
      <SubmitButton pending={problemForm.pending} fullWidth>
        {t("export.ask")}
      </SubmitButton>
    </Form>
  );
}
