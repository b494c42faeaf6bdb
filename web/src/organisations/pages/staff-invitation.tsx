import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { organisationsLookAtStaffInvitationOptions } from "#api/generated/@tanstack/react-query.gen";
import { organisationsAcceptStaffInvitation } from "#api/generated/sdk.gen";
import type { StaffInvitationOffer } from "#api/generated/types.gen";
import { ProblemError } from "#api/problem";
import { Notice } from "#design/display/notice";
import { Failure } from "#design/feedback/failure";
import { FailureNotice } from "#design/feedback/failure-notice";
import { PageSkeleton } from "#design/feedback/loading";
import { Focused } from "#design/layout/focused";
import { LinkButton } from "#design/layout/link-button";
import { useBrand } from "#design/theme/brand";
import { useFormats } from "#i18n/formats";
import { sessionQuery } from "#identity/session";
import { useSignOut } from "#identity/use-sign-out";

const route = getRouteApi("/site/invitation");

export function StaffInvitationPage() {
  const { token } = route.useSearch();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const offer = useQuery(organisationsLookAtStaffInvitationOptions({ path: { token } }));
  useBrand(offer.data?.accent);
  if (offer.error) return <Failure error={offer.error} />;
  if (offer.data === undefined) return <PageSkeleton />;
  if (session === null) return <SignInFirst token={token} offer={offer.data} />;
  return <Accept token={token} offer={offer.data} signedInAs={session.person.email} />;
}

type Props = { token: string; offer: StaffInvitationOffer };

function useWords({ organisation, role, expiresAt }: StaffInvitationOffer) {
  const { t } = useTranslation(["staff", "common"]);
  const formats = useFormats();
  return {
    title: t("invitation.title", { organisation: organisation.name }),
    lead: t("invitation.lead", {
      organisation: organisation.name,
      role: t(`role.${role}`, { ns: "common" }).toLowerCase(),
      date: formats.longDate(expiresAt),
    }),
  };
}

function SignInFirst({ token, offer }: Props) {
  const { t } = useTranslation(["staff", "identity"]);
  const next = `/invitation?token=${encodeURIComponent(token)}`;
  return (
    <Focused {...useWords(offer)}>
      <p style={{ marginTop: 0 }}>{t("invitation.signIn", { email: offer.email })}</p>
      <LinkButton to="/sign-in" search={{ next }} fullWidth>
        {t("signIn.submit", { ns: "identity" })}
      </LinkButton>
      <LinkButton to="/sign-up" search={{ next }} variant="default" fullWidth mt="xs">
        {t("signIn.create", { ns: "identity" })}
      </LinkButton>
    </Focused>
  );
}

function Accept({ token, offer, signedInAs }: Props & { signedInAs: string }) {
  const { t } = useTranslation("staff");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const signOut = useSignOut();
  const { slug } = offer.organisation;
  const accept = useMutation({
    mutationFn: () => organisationsAcceptStaffInvitation({ path: { organisation: slug }, body: { token } }),
    onSuccess: async () => {
      await queries.invalidateQueries(sessionQuery);
      await navigate({ to: "/admin/$slug", params: { slug } });
    },
  });
  const another =
    accept.error instanceof ProblemError && accept.error.problem.code === "invitation_for_another";
  const next = `/invitation?token=${encodeURIComponent(token)}`;
  return (
    <Focused {...useWords(offer)} foot={!another && t("invitation.as", { email: signedInAs })}>
      {!another && <FailureNotice error={accept.error} />}
      {another ? (
        <Notice tone="waiting" title={t("invitation.anotherTitle")}>
          <p>{t("invitation.another", { mine: signedInAs, theirs: offer.email })}</p>
          <Button
            variant="default"
            onClick={() =>
              void signOut().then((ended) =>
                ended ? navigate({ to: "/sign-in", search: { next } }) : undefined,
              )
            }
          >
            {t("invitation.switch")}
          </Button>
        </Notice>
      ) : (
        <Button fullWidth mt="md" loading={accept.isPending} onClick={() => accept.mutate()}>
          {t("invitation.accept")}
        </Button>
      )}
    </Focused>
  );
}
