import { createContext, use } from "react";

import type { Transfer } from "#design/form/upload-transfer";
import type { StoredFile } from "#design/form/use-uploads";

/** The documents a form can speak of, and the ways to send one more and to take one away. */
export type Files = {
  filesOf: (fieldId: string) => readonly StoredFile[];
  send: (fieldId: string, file: File, transfer: Transfer) => Promise<StoredFile>;
  remove: (file: StoredFile) => Promise<unknown>;
};

const FilesContext = createContext<Files | null>(null);

export const FilesProvider = FilesContext.Provider;

export function useFiles(): Files {
  const files = use(FilesContext);
  if (files === null) throw new Error("A form with files stands in a FilesProvider");
  return files;
}
