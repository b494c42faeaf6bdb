import { Button, UnstyledButton } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import type { ProblemError } from "#api/problem";

import styles from "./error-summary.module.css";

type Props = { failure: ProblemError | undefined; errors: Record<string, ReactNode>; refusals: number };

/** Says why the form was refused, takes the focus, and leads to each field. */
export function ErrorSummary({ failure, errors, refusals }: Props) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  const said = (path: string, error: ReactNode) => {
    const field = nameOf(path);
    return field === undefined ? error : t("fieldError", { field, error });
  };
  useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);
  if (failure === undefined) return null;
  const reached = failure.status > 0;
  return (
    <div ref={summary} className={styles["summary"]} role="alert" tabIndex={-1}>
      <p className={styles["title"]}>{reached ? failure.problem.title : t("state.unreachable")}</p>
      <p>{reached ? failure.problem.detail : t("state.unreachableWhy")}</p>
      {failure.status === 412 && (
        <Button variant="default" size="sm" mt="xs" onClick={() => location.reload()}>
          {t("stale")}
        </Button>
      )}
      <ul>
        {Object.entries(errors).map(([path, sentence]) => (
          <li key={path}>
            <UnstyledButton onClick={() => focusOn(path)}>{said(path, sentence)}</UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

const fieldAt = (path: string) =>
  document.querySelector<HTMLInputElement>(`[data-path="${CSS.escape(path)}"]`);

/** The field, or the nearest part of the form that holds it. */
function nearest(path: string): HTMLElement | null {
  const above = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  return fieldAt(path) ?? (above === "" ? null : nearest(above));
}

function focusOn(path: string): void {
  const field = nearest(path);
  field?.scrollIntoView({ block: "center" });
  field?.focus();
}

/** Longer labels are sentences to accept: their beginning is enough to be found again. */
const longest = 60;

/** What the screen calls a field: "This field is required" four times over says nothing. */
function nameOf(path: string): string | undefined {
  const label = fieldAt(path)?.labels?.[0]?.textContent.trim().replace(/\*$/, "").trim();
  if (!label) return undefined;
  return label.length > longest ? `${label.slice(0, longest).trimEnd()}…` : label;
}
