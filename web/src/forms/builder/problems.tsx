import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { FieldProblem } from "#api/problem";
import { Notice } from "#design/display/notice";
import { useAsking } from "#forms/builder/builder-context";
import { placesOf } from "#forms/builder/places";
import { eligibility } from "#forms/builder/step-list";
import type { FormDefinition } from "#forms/types";

import styles from "./form-builder.module.css";

const shownFirst = 6;

/** All that stands in the way of publishing, each leading to the step and the setting it is about. */
export function Problems({ onPick }: { onPick: (id: string) => void }) {
  const { t } = useTranslation("forms");
  const { form, errors } = useAsking();
  if (errors.length === 0) return null;
  const go = ({ pointer }: FieldProblem) => {
    const step = stepAt(form, pointer);
    onPick(pointer.startsWith("/ineligibility") ? eligibility : (step?.id ?? form.steps[0]?.id ?? ""));
    requestAnimationFrame(() => requestAnimationFrame(() => show(pointer)));
  };
  return (
    <div className={styles["notice"]}>
      <Notice tone="waiting" title={t("builder.toFix", { count: errors.length })}>
        <ul className={styles["problems"]}>
          {errors.slice(0, shownFirst).map((error) => (
            <li key={error.pointer + error.code}>
              <UnstyledButton className={styles["problem"]} onClick={() => go(error)}>
                {[...new Set([stepAt(form, error.pointer)?.title, labelAt(form, error.pointer)])]
                  .filter(Boolean)
                  .map((name) => (
                    <strong key={name}>{name} › </strong>
                  ))}
                {error.detail}
              </UnstyledButton>
            </li>
          ))}
        </ul>
        {errors.length > shownFirst && <p>{t("builder.andMore", { count: errors.length - shownFirst })}</p>}
      </Notice>
    </div>
  );
}

function stepAt({ steps }: FormDefinition, pointer: string) {
  const index = /^\/steps\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? undefined : steps[Number(index)];
}

/** The innermost field that the pointer stands in. */
const labelAt = (form: FormDefinition, pointer: string): string | undefined =>
  placesOf(form).findLast((place) => `${pointer}/`.startsWith(`${place.pointer}/`))?.field.label;

/** Opens the fields on the way, then goes to the setting, or to the nearest thing that holds it. */
function show(pointer: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-place]")];
  const holder = rows.findLast((row) => `${pointer}/`.startsWith(`${row.dataset["place"] ?? ""}/`));
  holder?.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
  requestAnimationFrame(() => {
    const setting = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(pointer)}"]`);
    (setting ?? holder)?.scrollIntoView({ block: "center" });
    setting?.focus();
  });
}
