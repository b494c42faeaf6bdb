import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { ProgrammeSummary } from "#api/generated/types.gen";
import { Figure, Figures } from "#design/display/figure";
import { useFormats } from "#i18n/formats";
import { totalsOf } from "#organisations/dashboard/counts";

type Props = { slug: string; programmes: readonly ProgrammeSummary[] };

/** Each number leads to the dossiers it counts. Drafts belong to their applicants: they are counted, never listed. */
export function DossierFigures({ slug, programmes }: Props) {
  const { t } = useTranslation("organisations");
  const formats = useFormats();
  const totals = totalsOf(programmes);
  const listOf = (status: string) => (content: React.ReactNode) => (
    <Link to="/admin/$slug/dossiers" params={{ slug }} search={{ status }}>
      {content}
    </Link>
  );
  return (
    <Figures>
      <Figure
        label={t("dashboard.toReview")}
        value={formats.number(totals.toReview)}
        link={listOf("submitted")}
      />
      <Figure
        label={t("dashboard.underReview")}
        value={formats.number(totals.underReview)}
        link={listOf("under_review")}
      />
      <Figure
        label={t("dashboard.decided")}
        value={formats.number(totals.decided)}
        link={listOf("accepted,refused,no_action")}
      />
      <Figure label={t("dashboard.drafts")} value={formats.number(totals.drafts)} />
    </Figures>
  );
}
