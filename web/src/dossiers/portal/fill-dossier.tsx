import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { StatusBadge } from "#design/display/status-badge";
import { Page } from "#design/layout/page";
import { publicTones } from "#dossiers/dossier-state";
import { FillSteps } from "#dossiers/portal/fill-steps";
import { OwnActs } from "#dossiers/portal/own-acts";
import { OwnComments } from "#dossiers/portal/own-comments";
import { SentDossier } from "#dossiers/portal/sent-dossier";
import { StaffEdits } from "#dossiers/portal/staff-edits";
import { StandingNotices } from "#dossiers/portal/standing-notices";
import { Unsent } from "#dossiers/portal/unsent";
import { ownDossierQuery } from "#dossiers/queries";
import { PublishedEvaluations } from "#evaluations/published";
import { sessionQuery } from "#identity/session";
import { ToSignIn } from "#identity/to-sign-in";

const route = getRouteApi("/$slug/dossiers/$dossierId");

export function FillDossierPage() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (session === null) return <ToSignIn />;
  return <OwnDossierPage />;
}

function OwnDossierPage() {
  const { t } = useTranslation("dossiers");
  const { slug, dossierId } = route.useParams();
  const { data: dossier } = useSuspenseQuery(ownDossierQuery(slug, dossierId));
  const { code, label } = dossier.status;
  return (
    <Page
      title={dossier.programmeTitle}
      actions={<OwnActs slug={slug} dossier={dossier} />}
      badge={<StatusBadge tone={publicTones[code] ?? "neutral"}>{label}</StatusBadge>}
      back={
        <Link to="/$slug/dossiers" params={{ slug }}>
          {t("fill.all")}
        </Link>
      }
    >
      <StandingNotices slug={slug} dossier={dossier} />
      {dossier.writable ? (
        <>
          <Unsent dossier={dossier} />
          <PublishedEvaluations slug={slug} dossierId={dossier.id} />
          <OwnComments slug={slug} dossierId={dossier.id} />
          <StaffEdits dossier={dossier} />
          <FillSteps key={dossier.id} slug={slug} dossier={dossier} />
        </>
      ) : (
        <SentDossier slug={slug} dossier={dossier} />
      )}
    </Page>
  );
}
