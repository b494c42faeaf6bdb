import { limits } from "#domain/forms/limits";

/** The largest file accepted, in bytes: no question of a form may promise more. */
export const largestFile = limits.fileBytes;

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
