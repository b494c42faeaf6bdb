import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { readAnew } from "#api/read-anew";
import { removeDocument, sendDocument } from "#dossiers/portal/documents/send-document";
import { ownDocumentUrl, ownDossierQuery } from "#dossiers/queries";
import type { Document, OwnDossier } from "#dossiers/types";
import type { Files } from "#forms/fill/files-context";

/** The documents of a dossier, as its file questions show, send and remove them. */
export function useDocuments(slug: string, dossier: OwnDossier): Files {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(0);
  const place = { slug, dossierId: dossier.id };
  const readAgain = () => readAnew(queries, ownDossierQuery(slug, dossier.id));
  const shown = ({ state }: Document) => state !== "expected" || busy === 0;
  return {
    filesOf: (fieldId) =>
      dossier.documents
        .filter((document) => document.fieldId === fieldId && shown(document))
        .map(({ id, name, size, state }) => ({
          id,
          name,
          bytes: size,
          ...(state === "accepted" && { href: ownDocumentUrl(slug, dossier.id, id) }),
          ...(state !== "accepted" && { problem: state === "refused" ? "refused" : "interrupted" }),
        })),
    send: async (fieldId, file, options) => {
      setBusy((count) => count + 1);
      try {
        const stored = await sendDocument(place, fieldId, file, options);
        await readAgain();
        return stored;
      } finally {
        setBusy((count) => count - 1);
      }
    },
    remove: async ({ id }) => {
      await removeDocument(place, id);
      await readAgain();
    },
  };
}
