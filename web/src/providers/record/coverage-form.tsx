import "@mantine/core/styles/Checkbox.layer.css";
import "@mantine/core/styles/CloseButton.layer.css";
import "@mantine/core/styles/Combobox.layer.css";
import "@mantine/core/styles/Pill.layer.css";
import "@mantine/core/styles/PillsInput.layer.css";
import "@mantine/core/styles/Popover.layer.css";
import "@mantine/core/styles/ScrollArea.layer.css";

import { Checkbox, Group, MultiSelect, Stack } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import type { ProviderCoverage } from "#api/generated";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { GatedSubmit } from "#design/form/gated-submit";
import { useProblemForm } from "#design/form/use-problem-form";
import { departments } from "#providers/departments";

type Props = {
  coverage: ProviderCoverage;
  own: boolean;
  whyNot?: string | undefined;
  save: (body: { skills: string[]; areas: string[] }) => Promise<unknown>;
};

const everywhere = "FR";

/** What a provider does and where: it decides which requests are offered to them. */
export function CoverageForm({ coverage, own, whyNot, save }: Props) {
  const { t } = useTranslation("services");
  const queries = useQueryClient();
  const of = useProblemForm({
    initialValues: { skills: coverage.skills, areas: coverage.areas },
    onSubmit: async (body) => {
      await save(body);
      await queries.invalidateQueries();
      void toast(t("coverage.saved"));
    },
  });
  const { skills, areas } = of.form.values;
  const options = [
    { value: everywhere, label: t("coverage.everywhere") },
    ...departments.map(([value, name]) => ({ value, label: `${value} · ${name}` })),
  ];
  return (
    <Surface title={t("coverage.title")} description={t(own ? "coverage.text" : "coverage.textStaff")}>
      {coverage.catalogue.length === 0 ? (
        <Notice tone="neutral">{t("coverage.noSkill")}</Notice>
      ) : (
        <Form of={of} label={t("coverage.title")}>
          <Stack>
            <Checkbox.Group label={t("coverage.skills")} {...of.form.getInputProps("skills")}>
              <Group gap="md" mt="xs">
                {coverage.catalogue.map(({ id, name }) => (
                  <Checkbox key={id} value={id} label={name} />
                ))}
              </Group>
            </Checkbox.Group>
            <MultiSelect
              label={t("coverage.areas")}
              data={options}
              searchable
              clearable
              {...of.form.getInputProps("areas")}
            />
            {(skills.length === 0 || areas.length === 0) && (
              <Notice tone="waiting">{t("coverage.missing")}</Notice>
            )}
            <GatedSubmit whyNot={whyNot} pending={of.pending}>
              {t("coverage.save")}
            </GatedSubmit>
          </Stack>
        </Form>
      )}
    </Surface>
  );
}
