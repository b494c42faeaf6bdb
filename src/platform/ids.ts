const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const encode = (value: bigint, length: number): string => {
  let text = "";
  for (let rest = value; text.length < length; rest /= 32n) text = alphabet[Number(rest % 32n)] + text;
  return text;
};

/** A prefixed id whose order is the order of time: 48 bits of milliseconds, 80 random bits (Crockford base 32). */
export function newId(prefix: string, now: number): string {
  const random = crypto
    .getRandomValues(new Uint8Array(10))
    .reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return `${prefix}_${encode(BigInt(now), 10)}${encode(random, 16)}`;
}
