import { contentDisposition } from "#files/names";

export type Download = {
  name: string;
  contentType: string;
  /** In bytes; left out for what is written as it is sent. */
  size?: number;
  body: ReadableStream<Uint8Array>;
};

/** Whatever the file holds, a browser saves it and never runs or shows it (ASVS 5.0 §3.2.1, §5.4). */
export function download(file: Download): Response {
  return new Response(file.body, {
    headers: {
      "content-type": file.contentType,
      "content-disposition": contentDisposition(file.name),
      ...(file.size !== undefined && { "content-length": String(file.size) }),
      "content-security-policy": "sandbox; default-src 'none'",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "private, no-store",
    },
  });
}

/** An image of our own allow-list, shown in a page; nothing in it can run. Its address names these bytes for ever. */
export function image(file: Omit<Download, "name">): Response {
  return new Response(file.body, {
    headers: {
      "content-type": file.contentType,
      ...(file.size !== undefined && { "content-length": String(file.size) }),
      "content-security-policy": "sandbox; default-src 'none'",
      "cross-origin-resource-policy": "same-site",
      "x-content-type-options": "nosniff",
      "cache-control": "public, max-age=31536000, immutable",
    },
  });
}
