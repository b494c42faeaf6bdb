/**
 * The keys of requests whose answer never came: the same request, sent again, is the same request, and what it had
 * done is not done twice.
 */
export class Unanswered {
  readonly #keys = new Map<string, string>();

  /** The key to send with a request; `chosen` is the one that its author gave it. */
  keyOf(request: string, chosen: string): string {
    return this.#keys.get(request) ?? chosen;
  }

  /** `status` is 0 when nothing answered. A fault of the service leaves open what became of the request. */
  settle(request: string, key: string, status: number): void {
    if (status === 0 || status >= 500) this.#keys.set(request, key);
    else this.#keys.delete(request);
  }
}
