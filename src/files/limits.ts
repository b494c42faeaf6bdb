/** The largest file accepted, in bytes: 20 MB as file managers show it. */
export const largestFile = 20 * 1024 * 1024;

export type SizeRefusal = "length_required" | "empty" | "too_large";

/** Reads a Content-Length header: the size in bytes, or why a file of that size is refused. */
export function declaredSize(contentLength: string | null | undefined): number | SizeRefusal {
  if (contentLength === null || contentLength === undefined) return "length_required";
  if (!/^\d{1,15}$/.test(contentLength)) return "length_required";
  return sizeRefusal(Number(contentLength)) ?? Number(contentLength);
}

export function sizeRefusal(size: number): SizeRefusal | undefined {
  if (size === 0) return "empty";
  return size > largestFile ? "too_large" : undefined;
}
