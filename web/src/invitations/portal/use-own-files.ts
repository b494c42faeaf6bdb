import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { transfer, type Transfer } from "#design/form/upload-transfer";
import { contentTypeOf } from "#design/form/content-type-of";
import { fingerprintOf } from "#design/form/fingerprint";
import type { Files } from "#forms/fill/files-context";
import { useAnsweringSide } from "#invitations/portal/answering-side";
import { readOwn } from "#invitations/portal/read-own";
import type { Own } from "#invitations/types";

/** The documents of a partner's answers, as file questions show, send and remove them. */
export function useOwnFiles(slug: string, own: Own): Files {
  const queries = useQueryClient();
  const side = useAnsweringSide();
  const [busy, setBusy] = useState(0);
  const path = { organisation: slug, prequalificationId: own.id };
  const readAgain = () => readOwn(queries, side, slug, own.id);
  async function send(fieldId: string, file: File, options: Transfer) {
    const sha256 = await fingerprintOf(file);
    options.signal.throwIfAborted();
    const { id, name, size } = await side.announce({
      path,
      body: { fieldId, name: file.name, size: file.size, sha256, contentType: contentTypeOf(file) },
      signal: options.signal,
    });
    await transfer(side.documentUrl(slug, own.id, id), file, options);
    await readAgain();
    return { id, name, bytes: size };
  }
  return {
    filesOf: (fieldId) =>
      own.documents
        .filter((document) => document.fieldId === fieldId && (document.state !== "expected" || busy === 0))
        .map(({ id, name, size, state }) => ({
          id,
          name,
          bytes: size,
          ...(state === "accepted" && { href: side.documentUrl(slug, own.id, id) }),
          ...(state !== "accepted" && {
            problem: state === "refused" ? ("refused" as const) : ("interrupted" as const),
          }),
        })),
    send: async (fieldId, file, options) => {
      setBusy((count) => count + 1);
      try {
        return await send(fieldId, file, options);
      } finally {
        setBusy((count) => count - 1);
      }
    },
    remove: async ({ id }) => {
      await side.remove({ path: { ...path, documentId: id } });
      await readAgain();
    },
  };
}
