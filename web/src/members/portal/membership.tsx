import { Stack, TextInput } from "@mantine/core";
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { membersEditOwn, membersRegister } from "#api/generated/sdk.gen";
import type { Member } from "#api/generated/types.gen";
import { Facts } from "#design/display/facts";
import { Amount } from "#design/display/instant";
import { Notice } from "#design/display/notice";
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
import { Gates } from "#members/gates";
import { ProfileFields } from "#members/profile-fields";
import { ownMembershipQuery } from "#members/queries";

const route = getRouteApi("/$slug/membership");

export function MembershipPage() {
  const { t } = useTranslation("members");
  const { slug } = route.useParams();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data, error, refetch } = useQuery({
    ...ownMembershipQuery(slug),
    enabled: session !== null && session !== undefined,
  });
  if (session === null) return <ToSignIn />;
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { member, suggested } = data;
  return (
    <Page
      title={t(member ? "own.title" : "own.join")}
      lead={member ? member.loginName : t("own.joinLead")}
      width="reading"
    >
      <Stack gap="lg">
        {member && <Standing member={member} />}
        <Surface title={t("profile")}>
          <Profile
            key={asShown(ownValues(member, suggested))}
            slug={slug}
            member={member}
            suggested={suggested}
          />
        </Surface>
      </Stack>
    </Page>
  );
}

function Standing({ member }: { member: Member }) {
  const { t } = useTranslation("members");
  return (
    <>
      <Notice tone={member.fullAccess ? "good" : "waiting"}>
        {t(member.fullAccess ? "own.full" : "own.waiting")}
      </Notice>
      <Surface title={t("own.steps")}>
        <Gates gates={member.gates} />
      </Surface>
      {member.dues && (
        <Surface title={t("own.dues")}>
          <Facts
            facts={[
              { label: t("season"), value: member.season?.name },
              { label: t("amount"), value: <Amount cents={member.dues.amountCents} /> },
              { label: t("state"), value: t(`duesStates.${member.dues.state}`) },
            ]}
          />
        </Surface>
      )}
    </>
  );
}

type ProfileProps = {
  slug: string;
  member: Member | null;
  suggested: { firstName: string; lastName: string; loginName: string };
};

/** What the form shows: what is known, or what the account suggests. */
const ownValues = (member: Member | null, suggested: ProfileProps["suggested"]) => ({
  lastName: member?.lastName ?? suggested.lastName,
  firstName: member?.firstName ?? suggested.firstName,
  loginName: suggested.loginName,
  birthDate: member?.birthDate ?? "",
  phone: member?.phone ?? "",
  street: member?.street ?? "",
  postalCode: member?.postalCode ?? "",
  city: member?.city ?? "",
});

function Profile({ slug, member, suggested }: ProfileProps) {
  const { t } = useTranslation("members");
  const queries = useQueryClient();
  const path = { organisation: slug };
  const of = useProblemForm({
    initialValues: ownValues(member, suggested),
    onSubmit: async ({ loginName, ...profile }) => {
      if (member) await membersEditOwn({ path, headers: ifMatch(member.version), body: profile });
      else
        await membersRegister({
          path,
          body: { ...profile, loginName: loginName === "" ? null : loginName },
        });
      void toast(t(member ? "own.saved" : "own.joined"));
      await queries.invalidateQueries();
    },
  });
  return (
    <Form of={of} label={t("profile")}>
      <ProfileFields form={of.form} required />
      {!member && (
        <TextInput
          label={t("fields.loginName")}
          description={t("fields.loginNameHelp")}
          data-path="loginName"
          {...of.form.getInputProps("loginName")}
        />
      )}
      <SubmitButton pending={of.pending}>{t(member ? "own.save" : "own.join")}</SubmitButton>
    </Form>
  );
}
