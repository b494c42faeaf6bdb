import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { Facts } from "#design/display/facts";
import { AnswerValue } from "#dossiers/dossier/answer-value";
import { type Dossier, formOf } from "#dossiers/types";
import type { Value } from "#forms/types";
import { useFormats } from "#i18n/formats";

type Props = { dossier: Dossier; documentUrl: (id: string) => string };

/** A dossier sent in the grace says so, with what its late answers said at the deadline. */
export function InTime({ dossier, documentUrl }: Props) {
  const { t } = useTranslation("life");
  const formats = useFormats();
  const { grace } = dossier;
  if (grace === null) return null;
  const fields = formOf(dossier).steps.flatMap(({ sections = [] }) => sections.flatMap((one) => one.fields));
  const files = [...dossier.documents, ...dossier.replacedDocuments].map((file) => ({
    ...file,
    href: documentUrl(file.id),
  }));
  const late = grace.answers.flatMap(({ fieldId, value }) => {
    const field = fields.find(({ id }) => id === fieldId);
    if (field === undefined) return [];
    const said = <AnswerValue field={field} value={asValue(value)} documents={files} />;
    return [{ label: field.label, value: said }];
  });
  return (
    <Notice tone="waiting" title={t("grace.title", { date: formats.dateTime(grace.deadlineAt) })}>
      {late.length === 0 ? (
        t("grace.same")
      ) : (
        <>
          <p style={{ margin: "0 0 12px" }}>{t("grace.changed")}</p>
          <Facts facts={late} />
        </>
      )}
    </Notice>
  );
}

/** The API keeps only answers that it has read. */
const asValue = (value: unknown): Value => (value ?? null) as Value;
