import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { providersEditOwn, providersRegister } from "#api/generated/sdk.gen";
import type { Provider } from "#api/generated/types.gen";
import { Surface } from "#design/display/surface";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { toast } from "#design/feedback/toasts";
import { asShown } from "#design/form/as-shown";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Page } from "#design/layout/page";
import { sessionQuery } from "#identity/session";
import { ToSignIn } from "#identity/to-sign-in";
import { portalQuery } from "#organisations/queries";
import { Blocked } from "#providers/portal/blocked";
import { OwnTabs } from "#providers/portal/own-tabs";
import { bodyOfProfile, profileOf, ProfileFields } from "#providers/profile-fields";
import { ownProviderQuery, ownSubscriptionQuery } from "#providers/queries";

import styles from "../providers.module.css";

const route = getRouteApi("/$slug/provider");

/** Signing up as a provider, then what one says of oneself. */
export function OwnProviderPage() {
  const { t } = useTranslation("providers");
  const { slug } = route.useParams();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const signedIn = session !== null;
  const { data, error, refetch } = useQuery({ ...ownProviderQuery(slug), enabled: signedIn });
  const { data: portal } = useQuery(portalQuery(slug));
  if (session === null) return <ToSignIn />;
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { provider } = data;
  return (
    <Page
      title={t(provider ? "own.title" : "own.join")}
      lead={provider ? provider.name : t("own.joinLead", { name: portal?.name ?? "" })}
      width="reading"
    >
      {provider && <OwnTabs slug={slug} here="/$slug/provider" />}
      <div className={styles["stack"]}>
        {provider && <Blocked slug={slug} />}
        <Surface title={t("own.profile")}>
          <Profile
            key={asShown(profileOf(provider))}
            slug={slug}
            provider={provider}
            name={session.person.name}
          />
        </Surface>
      </div>
    </Page>
  );
}

type Props = { slug: string; provider: Provider | null; name: string };

function Profile({ slug, provider, name }: Props) {
  const { t } = useTranslation("providers");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const path = { organisation: slug };
  const of = useProblemForm({
    initialValues: profileOf(provider, name),
    onSubmit: async (values) => {
      const body = bodyOfProfile(values);
      if (provider) await providersEditOwn({ path, headers: ifMatch(provider.version), body });
      else await providersRegister({ path, body });
      void toast(t(provider ? "own.saved" : "own.joined"));
      await queries.invalidateQueries();
      const next = provider ? null : await queries.fetchQuery(ownSubscriptionQuery(slug));
      if (next?.incomplete) await navigate({ to: "/$slug/provider/subscription", params: { slug } });
    },
  });
  return (
    <Form of={of} label={t("own.profile")}>
      <ProfileFields form={of.form} />
      <SubmitButton pending={of.pending}>{t(provider ? "own.save" : "own.join")}</SubmitButton>
    </Form>
  );
}
