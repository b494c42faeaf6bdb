import type { Import } from "#api/generated/types.gen";

export type ImportKind = Import["kind"];

/** What can be imported, by the last part of the address of its screen. */
export const importScreens = {
  "members-import": "members.import",
  "members-import-dues": "members.import-dues",
  "clients-import": "clients.import",
  "invitations-import": "invitations.import",
} as const satisfies Record<string, ImportKind>;
export type ImportScreen = keyof typeof importScreens;

export const isImportScreen = (text: string): text is ImportScreen => Object.hasOwn(importScreens, text);
