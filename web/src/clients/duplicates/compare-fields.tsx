import "@mantine/core/styles/Radio.layer.css";

import { Radio } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { mergeFields, type MergePreview } from "#clients/types";
import { Surface } from "#design/display/surface";

import styles from "../clients.module.css";

type Props = {
  preview: MergePreview;
  choices: Readonly<Record<string, string>>;
  onChoose: (field: string, clientId: string) => void;
};

const textOf = (value: string | string[] | null): string =>
  Array.isArray(value) ? value.join("\n") : (value ?? "");

/** Side by side, field by field: what each record says, what the target will say, and where to choose. */
export function CompareFields({ preview, choices, onChoose }: Props) {
  const { t } = useTranslation("clients");
  const { clients, fields, conflicts } = preview;
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
            {shown.map((field) => {
              const conflict = conflicts.find((one) => one.field === field);
              const choosable = conflict !== undefined || choices[field] !== undefined;
              return (
                <tr key={field} data-conflict={conflict !== undefined}>
                  <th scope="row">{t(`fields.${field}`)}</th>
                  {clients.map((client) => {
                    const text = textOf(client.fields[field]);
                    return (
                      <td
                        key={client.id}
                        className={styles["prewrap"]}
                        data-label={t("number", { number: client.number })}
                      >
                        {choosable && text !== "" ? (
                          <Radio
                            name={`choice-${field}`}
                            label={text}
                            checked={choices[field] === client.id}
                            onChange={() => onChoose(field, client.id)}
                          />
                        ) : (
                          <Value text={text} />
                        )}
                      </td>
                    );
                  })}
                  <td className={styles["prewrap"]} data-label={t("merge.chosen")}>
                    {conflict ? (
                      <strong>{t("merge.conflict")}</strong>
                    ) : (
                      <Value text={textOf(fields[field])} />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Surface>
  );
}

function Value({ text }: { text: string }) {
  const { t } = useTranslation("clients");
  return text === "" ? <span className={styles["blank"]}>{t("merge.blank")}</span> : text;
}
