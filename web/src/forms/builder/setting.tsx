import { Textarea, TextInput } from "@mantine/core";
import { useState } from "react";

import { useErrorAt } from "#forms/builder/builder-context";

type TextProps = {
  at: string;
  label: string;
  description?: string;
  value: string | undefined;
  onChange: (value: string) => void;
};

/** A text of the form, which knows its own error: `at` is its pointer in the definition. */
export function LineSetting({ at, value, onChange, ...words }: TextProps) {
  return (
    <TextInput
      {...words}
      data-path={at}
      error={useErrorAt(at)}
      value={value ?? ""}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

export function TextSetting({ at, value, onChange, rows = 2, ...words }: TextProps & { rows?: number }) {
  return (
    <Textarea
      {...words}
      data-path={at}
      minRows={rows}
      error={useErrorAt(at)}
      value={value ?? ""}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

type NumberProps = {
  at: string;
  label: string;
  description?: string;
  suffix?: string;
  /** How many stored units one shown unit is worth: 100 shows cents as euros. */
  scale?: number;
  /** In a row that reads as a sentence: the label is only read aloud. */
  bare?: boolean;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
};

/** Empty means no limit. What is being typed stays as typed until it reads as a number. */
export function NumberSetting(props: NumberProps) {
  const { at, scale = 1, value, onChange, suffix, label, description, bare = false } = props;
  const [typed, setTyped] = useState<string>();
  const shown = value === undefined ? "" : String(value / scale).replace(".", ",");
  return (
    <TextInput
      {...(bare ? { "aria-label": label, size: "sm" } : { label, description })}
      data-path={at}
      inputMode="decimal"
      autoComplete="off"
      error={useErrorAt(at)}
      rightSection={suffix}
      value={typed ?? shown}
      onBlur={() => setTyped(undefined)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        const read = readNumber(currentTarget.value);
        if (read !== null) onChange(read === undefined ? undefined : Math.round(read * scale * 1e6) / 1e6);
      }}
    />
  );
}

/** Undefined for nothing, null for what is no number. */
function readNumber(text: string): number | null | undefined {
  const plain = text.replaceAll(/\s/g, "").replace(",", ".");
  if (plain === "") return undefined;
  return /^-?\d+(\.\d*)?$/.test(plain) ? Number(plain) : null;
}
