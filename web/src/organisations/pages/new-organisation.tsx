import { TextInput } from "@mantine/core";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Navigate, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { organisationsCreate } from "#api/generated/sdk.gen";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Focused } from "#design/layout/focused";
import { sessionQuery } from "#identity/session";
import { slugOf } from "#organisations/slug";
import { SlugState } from "#organisations/slug-state";

export function NewOrganisationPage() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (session === null) return <Navigate to="/sign-up" search={{ next: "/organisations/new" }} replace />;
  return <NewOrganisation />;
}

function NewOrganisation() {
  const { t } = useTranslation("organisations");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { name: "", slug: "" },
    onSubmit: async (body) => {
      const { slug } = await bodyOf(organisationsCreate({ body }));
      await queries.invalidateQueries(sessionQuery);
      await navigate({ to: "/admin/$slug", params: { slug } });
    },
  });
  const { form, pending } = problemForm;
  const suggest = (name: string) => {
    if (form.values.slug === slugOf(form.values.name)) form.setFieldValue("slug", slugOf(name));
    form.setFieldValue("name", name);
  };
  return (
    <Focused title={t("create.title")} lead={t("create.lead")}>
      <Form of={problemForm}>
        <TextInput
          label={t("create.name")}
          placeholder={t("create.namePlaceholder")}
          autoComplete="organization"
          {...form.getInputProps("name")}
          onChange={(event) => suggest(event.currentTarget.value)}
        />
        <div>
          <TextInput
            label={t("create.slug")}
            description={t("create.slugHelp")}
            spellCheck={false}
            autoCapitalize="none"
            maxLength={40}
            leftSection="/"
            {...form.getInputProps("slug")}
          />
          <SlugState slug={form.values.slug} />
        </div>
        <SubmitButton pending={pending} fullWidth>
          {t("create.submit")}
        </SubmitButton>
      </Form>
    </Focused>
  );
}
