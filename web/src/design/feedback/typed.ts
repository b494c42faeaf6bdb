/** What a person types words in. */
export type TextField = { value: string; isConnected: boolean };

/** Searching and choosing hold nothing that would be missed. */
const wordTypes = ["text", "email", "tel", "url", "number", "date", "password"];

/** The field that took the focus, when it is one to type in. */
export function textField(target: EventTarget): (TextField & EventTarget) | undefined {
  if (target instanceof HTMLTextAreaElement) return target.readOnly ? undefined : target;
  const isWords =
    target instanceof HTMLInputElement &&
    wordTypes.includes(target.type) &&
    !target.readOnly &&
    target.role !== "combobox";
  return isWords ? target : undefined;
}

/** Whether a field that was typed in, still on screen, says something else than when it was first met. */
export const hasTyped = (typed: ReadonlyMap<TextField, string>): boolean =>
  [...typed].some(([{ value, isConnected }, first]) => isConnected && value !== first && value.trim() !== "");
