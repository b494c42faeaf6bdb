import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { membersEdit } from "#api/generated/sdk.gen";
import type { Member } from "#api/generated/types.gen";
import { Surface } from "#design/display/surface";
import { toast } from "#design/feedback/toasts";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import type { MemberProps } from "#members/member/types";
import { ProfileFields } from "#members/profile-fields";

/** What the form shows of a member. */
export const profileValues = (member: Member) => ({
  lastName: member.lastName,
  firstName: member.firstName,
  email: member.email ?? "",
  loginName: member.loginName,
  birthDate: member.birthDate ?? "",
  phone: member.phone ?? "",
  street: member.street ?? "",
  postalCode: member.postalCode ?? "",
  city: member.city ?? "",
});

/** What is known of a member, corrected by staff. */
export function MemberProfile({ slug, member }: MemberProps) {
  const { t } = useTranslation(["members", "common"]);
  const queries = useQueryClient();
  const orNull = (value: string) => (value === "" ? null : value);
  const of = useProblemForm({
    initialValues: profileValues(member),
    onSubmit: async ({ lastName, firstName, loginName, ...known }) => {
      await membersEdit({
        path: { organisation: slug, memberId: member.id },
        headers: ifMatch(member.version),
        body: {
          lastName,
          firstName,
          loginName,
          email: orNull(known.email),
          birthDate: orNull(known.birthDate),
          phone: orNull(known.phone),
          street: orNull(known.street),
          postalCode: orNull(known.postalCode),
          city: orNull(known.city),
        },
      });
      void toast(t("saved"));
      await queries.invalidateQueries();
    },
  });
  return (
    <Surface title={t("profile")}>
      <div id="member-profile">
        <Form of={of} label={t("profile")}>
          <FieldRow>
            <TextInput
              label={t("fields.email")}
              type="email"
              data-path="email"
              {...of.form.getInputProps("email")}
            />
            <TextInput
              label={t("fields.loginName")}
              data-path="loginName"
              {...of.form.getInputProps("loginName")}
            />
          </FieldRow>
          <ProfileFields form={of.form} required={false} />
          <div>
            <SubmitButton pending={of.pending}>{t("action.save", { ns: "common" })}</SubmitButton>
          </div>
        </Form>
      </div>
    </Surface>
  );
}
