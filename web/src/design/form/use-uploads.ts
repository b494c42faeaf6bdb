import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ProblemError } from "#api/problem";
import type { Transfer } from "#design/form/upload-transfer";
import { useFormats } from "#i18n/formats";

export type StoredFile = { id: string; name: string; bytes: number };
export type UnderWay = { key: string; name: string; ratio: number; error?: string; abort: AbortController };

type Options = {
  maxBytes: number;
  send: (file: File, transfer: Transfer) => Promise<StoredFile>;
  onStored: (file: StoredFile) => void;
};

export function useUploads({ maxBytes, send, onStored }: Options) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [uploads, setUploads] = useState<readonly UnderWay[]>([]);
  const change = (key: string, part: Partial<UnderWay>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const drop = (key: string) => setUploads((all) => all.filter((one) => one.key !== key));

  async function start(file: File) {
    const key = crypto.randomUUID();
    const abort = new AbortController();
    setUploads((all) => [...all, { key, name: file.name, ratio: 0, abort }]);
    if (file.size > maxBytes) {
      return change(key, { error: t("upload.tooBig", { max: formats.bytes(maxBytes) }) });
    }
    try {
      onStored(await send(file, { signal: abort.signal, onProgress: (ratio) => change(key, { ratio }) }));
      drop(key);
    } catch (error) {
      if (abort.signal.aborted) return drop(key);
      const said = error instanceof ProblemError && error.status > 0;
      change(key, { error: said ? error.problem.detail : t("upload.failed") });
    }
  }

  const stop = (upload: UnderWay) => {
    upload.abort.abort();
    drop(upload.key);
  };
  return { uploads, stop, add: (files: readonly File[]) => void Promise.all(files.map(start)) };
}
