import "@mantine/core/styles/Radio.layer.css";

import { Radio } from "@mantine/core";
import { useTranslation } from "react-i18next";

import {
  type MergeField,
  mergeFields,
  type MergePreview,
  type SingleField,
  singleFields,
} from "#clients/types";
import { Surface } from "#design/display/surface";

import styles from "../clients.module.css";

type Props = {
  preview: MergePreview;
  choices: Readonly<Record<string, string>>;
  onChoose: (field: string, clientId: string) => void;
};

const textOf = (value: string | string[] | null): string =>
  Array.isArray(value) ? value.join("\n") : (value ?? "");

/**
 * Side by side, field by field: what each record says, what the target will say. Wherever two texts differ, even by their
 * spelling alone, one is chosen; where the records contradict each other, it must be.
 */
export function CompareFields(props: Props) {
  const { t } = useTranslation("clients");
  const { clients } = props.preview;
  const shown = mergeFields.filter((field) => clients.some((client) => textOf(client.fields[field]) !== ""));
  return (
    <Surface title={t("merge.chosen")}>
      <div>
        <table className={styles["compare"]}>
          <thead>
            <tr>
              <th scope="col">{t("merge.field")}</th>
              {clients.map(({ id, number }) => (
                <th key={id} scope="col">
                  {t("number", { number })}
                </th>
              ))}
              <th scope="col">{t("merge.chosen")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((field) => (
              <FieldRow key={field} field={field} {...props} />
            ))}
          </tbody>
        </table>
      </div>
    </Surface>
  );
}

const isSingle = (field: MergeField): field is SingleField => singleFields.some((one) => one === field);

/** Whose value is kept, as things stand: what was chosen, else a record that says what the target will say. */
function keptFrom({ preview, choices }: Props, field: MergeField): string | undefined {
  const { clients, fields, conflicts, targetId } = preview;
  if (choices[field] !== undefined || conflicts.some((one) => one.field === field)) return choices[field];
  const outcome = textOf(fields[field]);
  const same = clients.filter((client) => textOf(client.fields[field]) === outcome);
  return (same.find(({ id }) => id === targetId) ?? same[0])?.id;
}

function FieldRow({ field, ...props }: Props & { field: MergeField }) {
  const { t } = useTranslation("clients");
  const { preview, onChoose } = props;
  const { clients, fields, conflicts } = preview;
  const isConflict = conflicts.some((one) => one.field === field);
  const texts = new Set(clients.map((client) => textOf(client.fields[field])).filter(Boolean));
  const isChoosable = isSingle(field) && texts.size > 1;
  const kept = keptFrom(props, field);
  return (
    <tr data-conflict={isConflict}>
      <th scope="row">
        {t(`fields.${field}`)}
        {isChoosable && !isConflict && <small className={styles["differs"]}>{t("merge.differs")}</small>}
      </th>
      {clients.map(({ id, number, fields: { [field]: value } }) => (
        <td key={id} className={styles["prewrap"]} data-label={t("number", { number })}>
          {isChoosable && textOf(value) !== "" ? (
            <Radio
              name={`choice-${field}`}
              label={textOf(value)}
              checked={kept === id}
              onChange={() => onChoose(field, id)}
            />
          ) : (
            <Value text={textOf(value)} />
          )}
        </td>
      ))}
      <td className={styles["prewrap"]} data-label={t("merge.chosen")}>
        {isConflict ? <strong>{t("merge.conflict")}</strong> : <Value text={textOf(fields[field])} />}
      </td>
    </tr>
  );
}

function Value({ text }: { text: string }) {
  const { t } = useTranslation("clients");
  return text === "" ? <span className={styles["blank"]}>{t("merge.blank")}</span> : text;
}
