import "@mantine/core/styles/Checkbox.layer.css";
import "@mantine/core/styles/Radio.layer.css";
import "@mantine/core/styles/NumberInput.layer.css";

import { Button, Checkbox, NumberInput, Radio, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Said } from "#evaluations/said";
import type { Criterion, Given, ScoreCriterion } from "#evaluations/types";
import { useFormats } from "#i18n/formats";
import { useLabelled } from "#i18n/labelled";

import styles from "./marking.module.css";

type Props<C extends Criterion = Criterion> = {
  criterion: C;
  given: Given | undefined;
  error: string | undefined;
  /** What this device kept of it, while something else was answered elsewhere. */
  setAside?: Given | undefined;
  readOnly: boolean;
  onAnswer: (given: Given) => void;
};

/** One criterion: its question, how it weighs, and the answer. */
export function CriterionInput(props: Props) {
  const { t } = useTranslation("evaluations");
  const labelled = useLabelled();
  const { criterion, given, onAnswer, readOnly } = props;
  const applies = given?.notApplicable !== true;
  return (
    <fieldset className={styles["criterion"]} disabled={readOnly}>
      <legend className={styles["legend"]}>
        {criterion.label}
        <small>{useHints(criterion)}</small>
      </legend>
      {criterion.help !== undefined && criterion.help !== "" && (
        <p className={styles["help"]}>{criterion.help}</p>
      )}
      {applies && <Answer {...props} />}
      {applies && !readOnly && isOneOfSome(criterion) && (given?.value ?? null) !== null && (
        <button
          type="button"
          className={styles["clear"]}
          aria-label={labelled(t("desk.clear"), criterion.label)}
          onClick={(event) => {
            event.currentTarget.closest("fieldset")?.querySelector("input")?.focus();
            onAnswer({ value: null });
          }}
        >
          {t("desk.clear")}
        </button>
      )}
      {criterion.notApplicable && (
        <Checkbox
          mt={applies ? 8 : 0}
          label={t("desk.notApplicable")}
          checked={!applies}
          onChange={(event) =>
            onAnswer(event.currentTarget.checked ? { notApplicable: true } : { value: null })
          }
        />
      )}
      {props.error !== undefined && (
        <p className={styles["error"]} role="alert">
          {props.error}
        </p>
      )}
      {props.setAside !== undefined && <SetAside {...props} setAside={props.setAside} />}
    </fieldset>
  );
}

/** A mark or a choice among a few is taken back by a button: nothing unticks it. */
const isOneOfSome = (criterion: Criterion): boolean =>
  criterion.type === "single_choice" || (criterion.type === "score" && isShort(criterion));

function SetAside({ criterion, setAside, onAnswer }: Props & { setAside: Given }) {
  const { t } = useTranslation("evaluations");
  return (
    <div className={styles["aside"]}>
      <output>
        {t("desk.setAside")} <Said criterion={criterion} given={setAside} />
      </output>
      <Button size="compact-sm" variant="default" onClick={() => onAnswer(setAside)}>
        {t("desk.takeBack")}
      </Button>
    </div>
  );
}

function useHints(criterion: Criterion): string {
  const { t } = useTranslation("evaluations");
  const formats = useFormats();
  const lengthHint = ({ minLength, maxLength }: Extract<Criterion, { type: "text" }>): string[] => {
    const [min, max] = [minLength, maxLength].map((bound) => bound && formats.number(bound));
    if (min && max) return [t("desk.lengthBetween", { min, max })];
    if (min) return [t("desk.lengthAtLeast", { min })];
    return max ? [t("desk.lengthAtMost", { max })] : [];
  };
  const hints = [
    ...(criterion.type === "score" && criterion.independent ? [t("desk.apart")] : []),
    ...(criterion.type === "score" && !criterion.independent && criterion.weight !== 1
      ? [t("desk.weight", { weight: formats.number(criterion.weight) })]
      : []),
    ...(criterion.type === "text" ? lengthHint(criterion) : []),
    ...(criterion.required ? [] : [t("desk.optional")]),
  ];
  return hints.join(" · ");
}

function Answer(props: Props) {
  const { criterion, given, onAnswer } = props;
  const value = given?.value ?? null;
  switch (criterion.type) {
    case "score":
      return <Score {...props} criterion={criterion} />;
    case "text":
      return (
        <Textarea
          aria-label={criterion.label}
          autosize
          minRows={3}
          maxRows={14}
          maxLength={criterion.maxLength}
          value={typeof value === "string" ? value : ""}
          onChange={(event) => onAnswer({ value: event.currentTarget.value })}
        />
      );
    case "single_choice":
      return (
        <Radio.Group
          aria-label={criterion.label}
          value={typeof value === "string" ? value : ""}
          onChange={(chosen) => onAnswer({ value: chosen })}
        >
          <div className={styles["choices"]}>
            {criterion.options.map(({ id, label }) => (
              <Radio key={id} value={id} label={label} />
            ))}
          </div>
        </Radio.Group>
      );
    default:
      return (
        <Checkbox.Group
          aria-label={criterion.label}
          value={Array.isArray(value) ? value : []}
          onChange={(chosen) => onAnswer({ value: chosen })}
        >
          <div className={styles["choices"]}>
            {criterion.options.map(({ id, label }) => (
              <Checkbox key={id} value={id} label={label} />
            ))}
          </div>
        </Checkbox.Group>
      );
  }
}

/** A scale of a few marks is a row of buttons that arrows walk; a longer one is a number field. */
const shortScale = 12;
const countOf = ({ min, max, step }: ScoreCriterion): number => Math.round((max - min) / step) + 1;
const isShort = (criterion: ScoreCriterion): boolean => countOf(criterion) <= shortScale;

function Score({ criterion, given, onAnswer }: Props<ScoreCriterion>) {
  const formats = useFormats();
  const { min, max, step, label, id } = criterion;
  const value = typeof given?.value === "number" ? given.value : null;
  if (!isShort(criterion)) {
    return (
      <NumberInput
        aria-label={label}
        w={160}
        min={min}
        max={max}
        step={step}
        decimalScale={2}
        decimalSeparator={formats.decimalSeparator}
        suffix={` / ${formats.number(max)}`}
        value={value ?? ""}
        onChange={(typed) => onAnswer({ value: typeof typed === "number" ? typed : null })}
      />
    );
  }
  const scale = Array.from(
    { length: countOf(criterion) },
    (_, rank) => Math.round((min + rank * step) * 100) / 100,
  );
  return (
    <div className={styles["scale"]} role="radiogroup" aria-label={label}>
      {scale.map((mark) => (
        <label key={mark} className={styles["mark"]}>
          <input type="radio" name={id} checked={value === mark} onChange={() => onAnswer({ value: mark })} />
          <span>{formats.number(mark)}</span>
        </label>
      ))}
    </div>
  );
}
