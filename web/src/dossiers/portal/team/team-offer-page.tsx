import { Button } from "@mantine/core";
import { useMutation, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersAcceptTeamOffer, dossiersLookAtTeamOffer, type SeenTeamOffer } from "#api/generated";
import { Failure } from "#design/feedback/failure";
import { FailureNotice } from "#design/feedback/failure-notice";
import { PageSkeleton } from "#design/feedback/loading";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { useFormats } from "#i18n/formats";
import { sessionQuery } from "#identity/session";

const route = getRouteApi("/$slug/team");

/** An offer to a team, as its mail links to it: what it offers, then one press. */
export function TeamOfferPage() {
  const { token } = route.useSearch();
  const offer = useQuery({
    queryKey: ["team-offer", token],
    queryFn: () => bodyOf(dossiersLookAtTeamOffer({ body: { token } })),
    retry: false,
  });
  if (offer.error) return <Failure error={offer.error} />;
  if (offer.data === undefined) return <PageSkeleton />;
  return <Offer offer={offer.data} token={token} />;
}

function Offer({ offer, token }: { offer: SeenTeamOffer; token: string }) {
  const { t } = useTranslation(["life", "identity"]);
  const formats = useFormats();
  const { slug } = route.useParams();
  const navigate = useNavigate();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const accept = useMutation({
    mutationFn: () => bodyOf(dossiersAcceptTeamOffer({ path: { organisation: slug }, body: { token } })),
    onSuccess: ({ dossierId }) => navigate({ to: "/$slug/dossiers/$dossierId", params: { slug, dossierId } }),
  });
  const next = `/${slug}/team?token=${encodeURIComponent(token)}`;
  const date = formats.longDate(offer.expiresAt);
  const { programmeTitle: programme, organisation } = offer;
  const title = offer.offer === "join" ? "team.joinTitle" : "team.transferTitle";
  return (
    <Page
      width="reading"
      title={t(title, { name: offer.inviterName })}
      lead={t("team.lead", { programme, organisation: organisation.name, date })}
    >
      <FailureNotice error={accept.error} />
      {session === null ? (
        <>
          <p>{t("team.signIn", { email: offer.email })}</p>
          <LinkButton to="/sign-in" search={{ next }}>
            {t("signIn.submit", { ns: "identity" })}
          </LinkButton>
          <LinkButton to="/sign-up" search={{ next }} variant="default" ml="xs">
            {t("signIn.create", { ns: "identity" })}
          </LinkButton>
        </>
      ) : (
        <>
          <p>{t("team.as", { email: session.person.email })}</p>
          <Button loading={accept.isPending} onClick={() => accept.mutate()}>
            {t(offer.offer === "join" ? "team.accept" : "team.acceptTransfer")}
          </Button>
        </>
      )}
    </Page>
  );
}
