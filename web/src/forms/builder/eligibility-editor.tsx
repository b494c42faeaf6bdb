import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { useBuilder } from "#forms/builder/builder-context";
import { ConditionEditor } from "#forms/builder/condition-editor";
import { DeleteButton } from "#forms/builder/delete-button";
import { newRule } from "#forms/builder/edits";
import { readableFrom } from "#forms/builder/places";
import { TextSetting } from "#forms/builder/setting";
import type { Condition, IneligibilityRule } from "#forms/types";

import styles from "./form-builder.module.css";

/** Who cannot apply, and what they are told: each rule is a condition and its message. */
export function EligibilityEditor() {
  const { t } = useTranslation("forms");
  const { form, setForm } = useBuilder();
  const first = readableFrom(form, "/ineligibility")[0];
  const put = (ineligibility: IneligibilityRule[]) => setForm({ ...form, ineligibility });
  return (
    <div className={styles["editor"]}>
      <div className={styles["sheet"]}>
        <h3 className={styles["name"]}>{t("eligibility.title")}</h3>
        <p className={styles["hint"]}>{t(first ? "eligibility.help" : "condition.nothingBefore")}</p>
        <div>
          <Button
            variant="light"
            size="sm"
            disabled={first === undefined}
            leftSection={<IconPlus size={16} />}
            onClick={() =>
              first && put([...form.ineligibility, newRule(first.field.id, t("eligibility.sample"))])
            }
          >
            {t("eligibility.add")}
          </Button>
        </div>
      </div>
      {form.ineligibility.map((rule, index) => (
        <Rule
          key={rule.id}
          rule={rule}
          index={index}
          fresh={newRule(first?.field.id ?? "", "").condition}
          onChange={(part) =>
            put(form.ineligibility.map((old) => (old === rule ? { ...old, ...part } : old)))
          }
          onDelete={() => put(form.ineligibility.filter((old) => old !== rule))}
        />
      ))}
    </div>
  );
}

type RuleProps = {
  rule: IneligibilityRule;
  index: number;
  /** What takes the place of the last comparison removed: a rule always compares something. */
  fresh: Condition;
  onChange: (part: Partial<IneligibilityRule>) => void;
  onDelete: () => void;
};

function Rule({ rule, index, fresh, onChange, onDelete }: RuleProps) {
  const { t } = useTranslation("forms");
  const name = t("eligibility.rule", { index: index + 1 });
  const at = `/ineligibility/${index}`;
  return (
    <section className={styles["sheet"]} aria-label={name}>
      <header className={styles["head"]}>
        <h3 className={styles["name"]}>{name}</h3>
        <DeleteButton name={name} fields={0} dependents={0} onDelete={onDelete} />
      </header>
      <ConditionEditor
        at={at}
        title={t("eligibility.when")}
        condition={rule.condition}
        onChange={(condition) => onChange({ condition: condition ?? fresh })}
      />
      <TextSetting
        at={`${at}/message`}
        label={t("eligibility.message")}
        description={t("eligibility.messageHelp")}
        value={rule.message}
        onChange={(message) => onChange({ message })}
      />
    </section>
  );
}
