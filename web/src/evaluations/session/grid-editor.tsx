import { Button } from "@mantine/core";
import { IconPlus, IconScale } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { Notice } from "#design/display/notice";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { conditionErrors, formOfGrid } from "#evaluations/grid-form";
import { CriterionEditor } from "#evaluations/session/criterion-editor";
import { blankCriterion, criterionTypes, moved } from "#evaluations/session/criteria";
import { useGridEdit } from "#evaluations/session/use-session-edit";
import type { Criterion, Session } from "#evaluations/types";
import { AskingProvider } from "#forms/builder/builder-context";
import { useWhyNot } from "#organisations/access";

import styles from "./session.module.css";

type Props = { slug: string; session: Session };

/** The grid being written: added, moved, changed here, then saved as a whole. */
export function GridEditor({ slug, session }: Props) {
  const [version, moveOn] = useState(session.version);
  const { t } = useTranslation("evaluations");
  const whyNot = useWhyNot(slug)("evaluations.manage", "write");
  const edit = useGridEdit(slug, session, { version, moveOn }, { grid: session.grid });
  const { form } = edit;
  const { criteria } = form.values.grid;
  const set = (next: Criterion[]) => form.setFieldValue("grid", { criteria: next });
  const closed = whyNot !== undefined || session.state === "results_published";
  const add = (
    <div className={styles["buttons"]}>
      {criterionTypes.map((type) => (
        <Button
          key={type}
          variant="default"
          size="sm"
          leftSection={<IconPlus size={16} />}
          disabled={closed || session.frozen}
          onClick={() => set([...criteria, blankCriterion(type, t("grid.newLabel"))])}
        >
          {t(`grid.types.${type}`)}
        </Button>
      ))}
    </div>
  );
  return (
    <Form of={edit} label={t("tabs.grid")}>
      <div className={styles["bar"]}>
        <p>{t("grid.lead")}</p>
        {criteria.length > 0 && add}
      </div>
      {session.frozen && <Notice>{t("grid.frozen")}</Notice>}
      {criteria.length === 0 && (
        <EmptyState title={t("grid.add")} icon={<IconScale size={26} stroke={1.6} />} action={add}>
          <p>{t("grid.empty")}</p>
        </EmptyState>
      )}
      <AskingProvider
        value={{
          form: formOfGrid(form.values.grid, t("tabs.grid")),
          errors: conditionErrors(form.errors),
          operators: session.operators,
        }}
      >
        {criteria.map((criterion, index) => (
          <CriterionEditor
            key={criterion.id}
            criterion={criterion}
            index={index}
            errorAt={(name) => form.errors[`grid.criteria.${index}.${name}`]}
            frozen={session.frozen || closed}
            last={index === criteria.length - 1}
            onChange={(changed) => set(criteria.map((one) => (one.id === changed.id ? changed : one)))}
            onMove={(by) => set(moved(criteria, index, by))}
            onRemove={() => set(criteria.filter(({ id }) => id !== criterion.id))}
          />
        ))}
      </AskingProvider>
      {criteria.length > 0 && !closed && (
        <div>
          <SubmitButton pending={edit.pending}>{t("save")}</SubmitButton>
        </div>
      )}
    </Form>
  );
}
