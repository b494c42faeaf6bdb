import { NativeSelect, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { identityEditProfile } from "#api/generated/sdk.gen";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { changeLanguage } from "#i18n/setup";
import { type Person, sessionQuery } from "#identity/session";

export function ProfileForm({ person: { name, locale } }: { person: Person }) {
  const { t } = useTranslation(["account", "common", "identity"]);
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { name, locale },
    onSubmit: async (values) => {
      await identityEditProfile({ body: values });
      if (values.locale !== locale) await changeLanguage(values.locale);
      await queries.invalidateQueries(sessionQuery);
      void toast(t("action.saved", { ns: "common" }));
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <TextInput label={t("name", { ns: "identity" })} autoComplete="name" {...form.getInputProps("name")} />
      <NativeSelect
        label={t("profile.language")}
        data={[
          { value: "fr", label: t("profile.french") },
          { value: "en", label: t("profile.english") },
        ]}
        {...form.getInputProps("locale")}
      />
      <div>
        <SubmitButton pending={pending}>{t("action.save", { ns: "common" })}</SubmitButton>
      </div>
    </Form>
  );
}
