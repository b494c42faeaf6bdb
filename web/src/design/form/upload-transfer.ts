import { readProblem, unreachable } from "#api/problem";

export type Transfer = { onProgress: (ratio: number) => void; signal: AbortSignal };

/** Sends bytes with progress, which fetch does not report. Answers the body of the success, as text. */
export function transfer(url: string, file: File, { onProgress, signal }: Transfer): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open("PUT", url);
    call.setRequestHeader("Accept-Language", document.documentElement.lang);
    call.setRequestHeader("Content-Type", "application/octet-stream");
    call.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(total === 0 ? 0 : loaded / total),
    );
    call.addEventListener("error", () => reject(unreachable));
    call.addEventListener("abort", () => reject(signal.reason));
    call.addEventListener("load", () => {
      if (call.status < 400) return resolve(call.responseText);
      return void readProblem(new Response(call.responseText, { status: call.status })).then(reject);
    });
    signal.addEventListener("abort", () => call.abort());
    call.send(file);
  });
}
