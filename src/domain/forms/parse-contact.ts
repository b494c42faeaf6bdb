import { wrong, type Parsed } from "#domain/forms/parsed";

const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}$/i;
const domainLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** One address, its domain in lower case. Local part ≤ 64, whole ≤ 254 characters (RFC 5321). */
export function parseEmail(value: unknown): Parsed<string | null> {
  if (value === null || value === "") return { value: null };
  if (typeof value !== "string" || value.length > 300) return wrong("not_email");
  const [name, domain, ...more] = value.trim().split("@");
  if (name === undefined || domain === undefined || more.length > 0) return wrong("not_email");
  const labels = domain.toLowerCase().split(".");
  const isName = local.test(name) && !name.startsWith(".") && !name.endsWith(".") && !name.includes("..");
  const isDomain = labels.length > 1 && labels.every((label) => domainLabel.test(label));
  const email = `${name}@${labels.join(".")}`;
  return isName && isDomain && email.length <= 254 ? { value: email } : wrong("not_email");
}

/** Country code by the first three digits of a national number, for the overseas départements. */
const overseas: Readonly<Record<string, string>> = {
  262: "+262",
  263: "+262",
  269: "+262",
  639: "+262",
  692: "+262",
  693: "+262",
  590: "+590",
  690: "+590",
  691: "+590",
  594: "+594",
  694: "+594",
  596: "+596",
  696: "+596",
  697: "+596",
};

/** E.164. A national number is French ("06 12…", "0033 6…", "+33 (0)6…"); any other starts with its "+". */
export function parsePhone(value: unknown): Parsed<string | null> {
  if (value === null || value === "") return { value: null };
  if (typeof value !== "string" || value.length > 40) return wrong("not_phone");
  const digits = value
    .replaceAll("(0)", "")
    .replaceAll(/[\s.()\u2010-\u2013/-]/g, "")
    .replace(/^00/, "+");
  const national = /^(?:0|\+330?)([1-9]\d{8})$/.exec(digits)?.[1];
  if (national !== undefined) return { value: (overseas[national.slice(0, 3)] ?? "+33") + national };
  const isForeign = /^\+[1-9]\d{6,14}$/.test(digits) && !digits.startsWith("+33");
  return isForeign ? { value: digits } : wrong("not_phone");
}
