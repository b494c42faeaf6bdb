/** One character for each byte, so that bytes can be searched as text. */
export const latin1 = (bytes: Uint8Array): string => {
  let text = "";
  // By slices: spreading 64 KB into one call overflows the stack.
  for (let at = 0; at < bytes.byteLength; at += 4096) {
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  }
  return text;
};

export const contains = (bytes: Uint8Array, text: string): boolean => latin1(bytes).includes(text);

export const bytesStart = (bytes: Uint8Array, text: string, at = 0): boolean =>
  latin1(bytes.subarray(at, at + text.length)) === text;

export function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** Bytes that are all there, as what a response sends. */
export const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
