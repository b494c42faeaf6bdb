import "@mantine/core/styles/Switch.layer.css";
import "@mantine/core/styles/NumberInput.layer.css";

import { ActionIcon, NumberInput, Switch, Textarea, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useFormats } from "#i18n/formats";
import { useLabelled } from "#i18n/labelled";
import { CriterionCondition } from "#evaluations/session/criterion-condition";
import { optionsOf } from "#evaluations/session/criteria";
import type { Criterion } from "#evaluations/types";

import styles from "./session.module.css";

type Props = {
  criterion: Criterion;
  index: number;
  errorAt: (name: string) => ReactNode;
  frozen: boolean;
  last: boolean;
  onChange: (changed: Criterion) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
};

const pathOf = (index: number, name: string): string => `grid.criteria.${index}.${name}`;

/** One criterion of the grid. Frozen, only its words change. */
export function CriterionEditor(props: Props) {
  const { t } = useTranslation("evaluations");
  const { criterion, index, errorAt, frozen, onChange } = props;
  return (
    <section className={styles["criterion"]} aria-label={criterion.label}>
      <div className={styles["criterionHead"]}>
        <TextInput
          label={`${t("grid.label")} · ${t(`grid.types.${criterion.type}`)}`}
          data-path={pathOf(index, "label")}
          value={criterion.label}
          error={errorAt("label")}
          onChange={(event) => onChange({ ...criterion, label: event.currentTarget.value })}
        />
        <Moves {...props} />
      </div>
      <Textarea
        label={t("grid.help")}
        autosize
        minRows={1}
        data-path={pathOf(index, "help")}
        value={criterion.help ?? ""}
        error={errorAt("help")}
        onChange={(event) => onChange({ ...criterion, help: event.currentTarget.value })}
      />
      <Settings {...props} />
      <div className={styles["switches"]}>
        <Switch
          label={t("grid.required")}
          checked={criterion.required}
          disabled={frozen}
          onChange={(event) => onChange({ ...criterion, required: event.currentTarget.checked })}
        />
        <Switch
          label={t("grid.notApplicable")}
          checked={criterion.notApplicable}
          disabled={frozen}
          onChange={(event) => onChange({ ...criterion, notApplicable: event.currentTarget.checked })}
        />
        {criterion.type === "score" && (
          <Switch
            label={t("grid.independent")}
            checked={criterion.independent}
            disabled={frozen}
            onChange={(event) => onChange({ ...criterion, independent: event.currentTarget.checked })}
          />
        )}
      </div>
      <CriterionCondition {...props} />
    </section>
  );
}

function Moves({ criterion, index, frozen, last, onMove, onRemove }: Props) {
  const labelled = useLabelled();
  const { t } = useTranslation("evaluations");
  const named = (action: string) => labelled(action, criterion.label);
  return (
    <div className={styles["buttons"]}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        disabled={frozen || index === 0}
        aria-label={named(t("grid.up"))}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={18} stroke={1.7} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        disabled={frozen || last}
        aria-label={named(t("grid.down"))}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={18} stroke={1.7} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        disabled={frozen}
        aria-label={named(t("grid.remove"))}
        onClick={onRemove}
      >
        <IconTrash size={18} stroke={1.7} />
      </ActionIcon>
    </div>
  );
}

function Settings(props: Props) {
  const { criterion, index, errorAt, frozen, onChange } = props;
  const formats = useFormats();
  const { t } = useTranslation("evaluations");
  if (criterion.type === "score") {
    return (
      <div className={styles["numbers"]}>
        {(["min", "max", "step", "weight"] as const).map((name) => (
          <NumberInput
            key={name}
            label={t(`grid.${name}`)}
            decimalScale={2}
            decimalSeparator={formats.decimalSeparator}
            data-path={pathOf(index, name)}
            value={criterion[name]}
            disabled={frozen}
            error={errorAt(name)}
            onChange={(value) => onChange({ ...criterion, [name]: Number(value) || 0 })}
          />
        ))}
      </div>
    );
  }
  if (criterion.type === "text") return <Bounds {...props} bounds={boundsOf(criterion)} />;
  return (
    <>
      <Textarea
        label={t("grid.options")}
        autosize
        minRows={2}
        data-path={pathOf(index, "options")}
        value={criterion.options.map(({ label }) => label).join("\n")}
        error={errorAt("options")}
        onChange={(event) =>
          onChange({ ...criterion, options: optionsOf(event.currentTarget.value, criterion.options) })
        }
      />
      {criterion.type === "multiple_choice" && <Bounds {...props} bounds={boundsOf(criterion)} />}
    </>
  );
}

type Bounded = Extract<Criterion, { type: "text" | "multiple_choice" }>;
type Bound = "minLength" | "maxLength" | "minChoices" | "maxChoices";
type BoundsProps = Props & { bounds: readonly (readonly [Bound, number | undefined])[] };

const boundsOf = (criterion: Bounded): BoundsProps["bounds"] =>
  criterion.type === "text"
    ? [
        ["minLength", criterion.minLength],
        ["maxLength", criterion.maxLength],
      ]
    : [
        ["minChoices", criterion.minChoices],
        ["maxChoices", criterion.maxChoices],
      ];

/** How much is answered at least and at most, when that is bounded. */
function Bounds({ criterion, index, errorAt, frozen, onChange, bounds }: BoundsProps) {
  const { t } = useTranslation("evaluations");
  return (
    <div className={styles["numbers"]}>
      {bounds.map(([name, bound]) => (
        <NumberInput
          key={name}
          label={t(`grid.${name}`)}
          allowDecimal={false}
          data-path={pathOf(index, name)}
          value={bound ?? ""}
          disabled={frozen}
          error={errorAt(name)}
          onChange={(value) =>
            onChange({ ...criterion, [name]: typeof value === "number" ? value : undefined })
          }
        />
      ))}
    </div>
  );
}
