import { createHmac, randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** N = 2^15, r = 8, p = 3: a setting of ASVS 5.0 appendix C, about 200 ms of CPU. */
const current = { ln: 15, r: 8, p: 3 };
/** The default of Node refuses this setting: 128 × N × r bytes are needed, twice that is allowed. In bytes. */
const maxmem = 64 * 1024 * 1024;
const saltBytes = 16;
const keyBytes = 32;

type Parameters = typeof current;
type Parsed = Parameters & { salt: Buffer; key: Buffer };

/** A hash in PHC form, `$scrypt$ln=15,r=8,p=3$salt$key`, of a password peppered with the secret of the platform. */
export async function hashPassword(secret: string, password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const key = await derive(secret, password, salt, current);
  return `$scrypt$ln=${current.ln},r=${current.r},p=${current.p}$${unpadded(salt)}$${unpadded(key)}`;
}

/** Whether the password made this hash, whatever the parameters it was made with. A malformed hash matches nothing. */
export async function verifyPassword(secret: string, password: string, hash: string): Promise<boolean> {
  const parsed = parse(hash);
  if (!parsed) return false;
  const key = await derive(secret, password, parsed.salt, parsed);
  return key.length === parsed.key.length && timingSafeEqual(key, parsed.key);
}

/** Whether a hash was made with other parameters than today's: the next sign-in makes it again. */
export function isOutdated(hash: string): boolean {
  const parsed = parse(hash);
  return !parsed || parsed.ln !== current.ln || parsed.r !== current.r || parsed.p !== current.p;
}

/** NFKC, so that the same keys pressed on another system make the same bytes (NIST 800-63B-4, 3.1.1.2). */
function derive(secret: string, password: string, salt: Buffer, { ln, r, p }: Parameters): Promise<Buffer> {
  const pepper = createHmac("sha256", secret).update("password-pepper").digest();
  const peppered = createHmac("sha256", pepper).update(password.normalize("NFKC")).digest();
  return new Promise((resolve, reject) => {
    scrypt(peppered, salt, keyBytes, { N: 2 ** ln, r, p, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

const phc = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w+/]{22})\$([\w+/]{43})$/;

function parse(hash: string): Parsed | undefined {
  const [, ln, r, p, salt, key] = phc.exec(hash) ?? [];
  if (salt === undefined || key === undefined) return undefined;
  return {
    ln: Number(ln),
    r: Number(r),
    p: Number(p),
    salt: Buffer.from(salt, "base64"),
    key: Buffer.from(key, "base64"),
  };
}

const unpadded = (bytes: Buffer): string => bytes.toString("base64").replaceAll("=", "");
