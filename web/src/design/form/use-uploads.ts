import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { ProblemError } from "#api/problem";
import type { Transfer } from "#design/form/upload-transfer";

/** `problem`: it came, but it does not count. */
export type StoredFile = {
  id: string;
  name: string;
  bytes: number;
  href?: string;
  problem?: "refused" | "interrupted";
  /** Cannot be removed by whoever looks. */
  fixed?: boolean;
};
export type UnderWay = { key: string; name: string; ratio: number; error?: string; abort: AbortController };

export type UploadRules = { extensions: readonly string[]; maxBytes: number; maxSaid: string };
type Options = UploadRules & { send: (file: File, transfer: Transfer) => Promise<unknown> };

/** Files on their way, one after the other. What cannot be accepted is said before a byte is sent. */
export function useUploads({ send, ...rules }: Options) {
  const { t } = useTranslation();
  const whyNot = useWhyNot(rules);
  const [uploads, setUploads] = useState<readonly UnderWay[]>([]);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const change = (key: string, part: Partial<UnderWay>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const drop = (key: string) => setUploads((all) => all.filter((one) => one.key !== key));

  async function start(file: File, key: string, { signal }: AbortController) {
    if (signal.aborted) return;
    try {
      await send(file, { signal, onProgress: (ratio) => change(key, { ratio }) });
      drop(key);
    } catch (error) {
      if (signal.aborted) return drop(key);
      const said = error instanceof ProblemError && error.status > 0;
      change(key, { error: said ? error.problem.detail : t("upload.failed") });
    }
  }

  function add(files: readonly File[]) {
    for (const file of files) {
      const key = crypto.randomUUID();
      const abort = new AbortController();
      const error = whyNot(file);
      const upload = { key, name: file.name, ratio: 0, abort };
      setUploads((all) => [...all, error === undefined ? upload : { ...upload, error }]);
      if (error === undefined) queue.current = queue.current.then(() => start(file, key, abort));
    }
  }

  const stop = (upload: UnderWay) => {
    upload.abort.abort();
    drop(upload.key);
  };
  return { uploads, stop, add };
}

function useWhyNot({ extensions, maxBytes, maxSaid }: UploadRules) {
  const { t } = useTranslation();
  return ({ name, size }: File): string | undefined => {
    const extension = name.split(".").at(-1)?.toLowerCase() ?? "";
    const types = extensions.join(", ").toUpperCase();
    if (extensions.length > 0 && !extensions.includes(extension)) return t("upload.wrongType", { types });
    if (size === 0) return t("upload.empty");
    return size > maxBytes ? t("upload.tooBig", { max: maxSaid }) : undefined;
  };
}
