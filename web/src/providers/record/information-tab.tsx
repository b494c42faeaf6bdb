import "@mantine/core/styles/Checkbox.layer.css";

import { Checkbox, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { providersEdit, providersExempt, providersSetCoverage } from "#api/generated/sdk.gen";
import type { Provider } from "#api/generated/types.gen";
import { Surface } from "#design/display/surface";
import { toast } from "#design/feedback/toasts";
import { useAct } from "#design/feedback/use-act";
import { asShown } from "#design/form/as-shown";
import { Form } from "#design/form/form";
import { GatedSubmit } from "#design/form/gated-submit";
import { useProblemForm } from "#design/form/use-problem-form";
import { useWhyNot } from "#organisations/access";
import { CoverageForm } from "#providers/record/coverage-form";
import { coverageQuery } from "#providers/service-queries";
import { bodyOfProfile, profileOf, ProfileFields } from "#providers/profile-fields";

import styles from "../providers.module.css";

type Props = { slug: string; provider: Provider };

export function InformationTab(props: Props) {
  return (
    <div className={styles["stack"]}>
      <Exemption {...props} />
      <Profile key={asShown(profileOf(props.provider), props.provider.email)} {...props} />
      <Coverage {...props} />
    </div>
  );
}

/** What they can do, and where: which requests they receive. */
function Coverage({ slug, provider: { id: providerId } }: Props) {
  const { data: coverage } = useQuery(coverageQuery(slug, providerId));
  const whyNot = useWhyNot(slug)("providers.edit", "write");
  if (!coverage) return null;
  return (
    <CoverageForm
      own={false}
      whyNot={whyNot}
      coverage={coverage}
      save={(body) => providersSetCoverage({ path: { organisation: slug, providerId }, body })}
    />
  );
}

function Exemption({ slug, provider: { id: providerId, exempt } }: Props) {
  const { t } = useTranslation("providers");
  const whyNot = useWhyNot(slug)("providers.edit", "write");
  const change = useAct(
    (value: boolean) =>
      providersExempt({ path: { organisation: slug, providerId }, body: { exempt: value } }),
    t(exempt ? "record.notExempted" : "record.exempted"),
  );
  return (
    <Surface>
      <Checkbox
        checked={exempt}
        disabled={change.isPending || whyNot !== undefined}
        onChange={(event) => change.mutate(event.currentTarget.checked)}
        label={t("record.exemptLabel")}
        description={whyNot ?? t("record.exemptHelp")}
      />
    </Surface>
  );
}

function Profile({ slug, provider }: Props) {
  const { t } = useTranslation("providers");
  const whyNot = useWhyNot(slug)("providers.edit", "write");
  const queries = useQueryClient();
  const of = useProblemForm({
    initialValues: { ...profileOf(provider), email: provider.email },
    onSubmit: async ({ email, ...profile }) => {
      await providersEdit({
        path: { organisation: slug, providerId: provider.id },
        headers: ifMatch(provider.version),
        body: { ...bodyOfProfile(profile), email },
      });
      await queries.invalidateQueries();
      void toast(t("record.saved"));
    },
  });
  return (
    <Surface title={t("record.information")}>
      <Form of={of} label={t("record.information")}>
        <TextInput
          label={t("fields.email")}
          type="email"
          readOnly={provider.hasAccount}
          {...of.form.getInputProps("email")}
        />
        <ProfileFields form={of.form} />
        <GatedSubmit whyNot={whyNot} pending={of.pending}>
          {t("record.save")}
        </GatedSubmit>
      </Form>
    </Surface>
  );
}
