import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import type { AnyRequest } from "#clients/types";
import { Surface } from "#design/display/surface";
import { fingerprintOf } from "#design/form/fingerprint";
import { Upload } from "#design/form/upload";
import { type Transfer, transfer } from "#design/form/upload-transfer";
import { contentTypeOf } from "#design/form/content-type-of";

type Announced = { name: string; size: number; sha256: string; contentType: string };
type Props = {
  request: AnyRequest;
  announce: (file: Announced) => Promise<{ id: string }>;
  urlOf: (documentId: string) => string;
  remove: (documentId: string) => Promise<unknown>;
  /** The team takes any document off, a requester only what they sent. */
  mayRemove?: (document: AnyRequest["documents"][number]) => boolean;
};

const extensions = [
  "pdf",
  "png",
  "jpg",
  "jpeg",
  "webp",
  "docx",
  "xlsx",
  "odt",
  "ods",
  "doc",
  "xls",
  "csv",
  "txt",
];

/** Documents of a request, both ways: announced, then sent. */
export function RequestDocuments({ request, announce, urlOf, remove, mayRemove }: Props) {
  const { t } = useTranslation("clients");
  const queries = useQueryClient();
  async function send(file: File, options: Transfer) {
    const sha256 = await fingerprintOf(file);
    options.signal.throwIfAborted();
    const { id } = await announce({
      name: file.name,
      size: file.size,
      sha256,
      contentType: contentTypeOf(file),
    });
    await transfer(urlOf(id), file, options);
    await queries.invalidateQueries();
  }
  return (
    <Surface title={t("request.documents")}>
      <Upload
        label={t("request.documents")}
        help={t("request.documentsHelp")}
        maxFiles={20}
        extensions={extensions}
        maxBytes={20 * 1024 * 1024}
        maxSaid="20 Mo"
        files={request.documents
          .filter(({ state }) => state !== "expected")
          .map((document) => ({
            id: document.id,
            name: document.name,
            bytes: document.size,
            fixed: mayRemove !== undefined && !mayRemove(document),
            ...(document.state === "accepted"
              ? { href: urlOf(document.id) }
              : { problem: "refused" as const }),
          }))}
        send={send}
        onRemove={async ({ id }) => {
          await remove(id);
          await queries.invalidateQueries();
        }}
      />
    </Surface>
  );
}
