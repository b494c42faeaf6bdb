const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Crockford base 32, most significant first. */
export const encodeBase32 = (value: bigint, length: number): string => {
  let text = "";
  for (let rest = value; text.length < length; rest /= 32n) text = alphabet[Number(rest % 32n)] + text;
  return text;
};

/** Ids are ordered by time: those made from an instant on (UTC milliseconds) are this one or greater. */
export const firstIdAt = (prefix: string, instant: number): string =>
  `${prefix}_${encodeBase32(BigInt(Math.max(0, instant)), 10)}`;
