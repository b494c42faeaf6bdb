import type { MantineThemeComponents } from "@mantine/core";
import { getI18n } from "react-i18next";

const classNames = {
  label: "field-label",
  input: "field-input",
  description: "field-help",
  error: "field-error",
};
const field = { defaultProps: { size: "md" }, classNames };

/** Chosen once, so that screens never repeat a size or a radius. */
export const componentDefaults: MantineThemeComponents = {
  Button: { defaultProps: { size: "md", radius: "md" }, classNames: { root: "button" } },
  ActionIcon: {
    defaultProps: { variant: "subtle", color: "gray", size: 36 },
    classNames: { root: "icon-button" },
  },
  Fieldset: { classNames: { legend: "field-label" } },
  Skeleton: { classNames: { root: "skeleton" } },
  InputWrapper: { classNames: { label: "field-label", description: "field-help", error: "field-error" } },
  TextInput: field,
  PasswordInput: field,
  Textarea: { ...field, defaultProps: { size: "md", autosize: true, minRows: 3 } },
  NumberInput: field,
  NativeSelect: field,
  Select: field,
  DateInput: field,
  DateTimePicker: field,
  Checkbox: { defaultProps: { size: "sm" } },
  Switch: { defaultProps: { size: "sm", withThumbIndicator: false } },
  Modal: {
    defaultProps: {
      centered: true,
      radius: "lg",
      padding: "lg",
      overlayProps: { backgroundOpacity: 0.35, blur: 2 },
    },
    classNames: { title: "modal-title" },
  },
  // A cross alone says nothing to a screen reader: asked at each render, in the language of that moment.
  CloseButton: { defaultProps: () => ({ "aria-label": getI18n().t("action.close", { ns: "common" }) }) },
  Menu: { defaultProps: { radius: "md", shadow: "md", position: "bottom-end" } },
  Tooltip: { defaultProps: { openDelay: 400, radius: "sm" } },
  Tabs: { classNames: { tab: "tab" } },
};
