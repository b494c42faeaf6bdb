import type { Sentence } from "#domain/locale";
import { clientImportReasons } from "#domain/clients/import-reasons";
import { invitationImportReasons } from "#domain/invitations/import-reasons";
import { providerImportReasons } from "#domain/providers/import-reasons";
import { memberImportReasons } from "#domain/members/import-reasons";

/** Why a line of a file was left alone, though nothing is wrong with it. A closed list. */
export const importReasons = {
  repeated_in_file: {
    fr: "Cette ligne répète la ligne {line} du fichier.",
    en: "This line repeats line {line} of the file.",
  },
  unchanged: { fr: "Rien de nouveau sur cette ligne.", en: "Nothing new on this line." },
  ...memberImportReasons,
  ...clientImportReasons,
  ...invitationImportReasons,
  ...providerImportReasons,
} as const satisfies Record<string, Sentence>;

export type ImportReason = keyof typeof importReasons;
