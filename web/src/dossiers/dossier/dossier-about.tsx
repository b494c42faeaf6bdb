import { useTranslation } from "react-i18next";

import { Facts } from "#design/display/facts";
import { Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";
import type { Dossier } from "#dossiers/types";

export function DossierAbout({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation(["dossiers", "life"]);
  const { applicant, number, submittedAt, decidedAt, updatedAt, deleteAt } = dossier;
  return (
    <Surface title={t("detail.about")}>
      <Facts
        facts={[
          ...(number === null
            ? []
            : [{ label: t("number"), value: <span className="tabular">{number}</span> }]),
          { label: t("email"), value: <a href={`mailto:${applicant.email}`}>{applicant.email}</a> },
          {
            label: t("submittedAt"),
            value: submittedAt === null ? t("notSubmitted") : <Instant at={submittedAt} />,
          },
          ...(decidedAt === null ? [] : [{ label: t("decidedAt"), value: <Instant at={decidedAt} /> }]),
          { label: t("updatedAt"), value: <Instant at={updatedAt} /> },
          {
            label: t("staff.locale", { ns: "life" }),
            value: t(applicant.locale === "fr" ? "staff.french" : "staff.english", { ns: "life" }),
          },
          ...(deleteAt === null
            ? []
            : [{ label: t("staff.deleteAt", { ns: "life" }), value: <Instant at={deleteAt} /> }]),
        ]}
      />
    </Surface>
  );
}
