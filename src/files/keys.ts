import type { FileKey, KeyPrefix } from "#files/port";

/** What a file is for: the second part of its key. */
export const fileAreas = ["documents", "exports", "imports", "brand"] as const;
export type FileArea = (typeof fileAreas)[number];

const identifier = /^[a-z]{2,12}_[0-9A-Za-z-]{8,64}$/;

/**
 * `<organisation>/<area>/<random>`: nothing of the name given by the person, so that no name can climb out.
 * `random` comes from the id generator: 16 to 64 unguessable characters.
 */
export function fileKey(organisationId: string, area: FileArea, random: string): FileKey {
  if (!/^[0-9A-Za-z_-]{16,64}$/.test(random))
    throw new TypeError("A file key needs 16 to 64 random characters");
  return checkedKey(`${checkedOrganisation(organisationId)}/${area}/${random}`);
}

/** Everything that an organisation owns in the store, for its export, its move and its purge. */
export const prefixOf = (organisationId: string, area?: FileArea): KeyPrefix =>
  checkedPrefix(`${checkedOrganisation(organisationId)}/${area === undefined ? "" : `${area}/`}`);

/** Every file of the bucket, for the sweep of those that nobody names. */
export const everyFile: KeyPrefix = checkedPrefix("");

/** A key read back from the database or the store. */
export function storedKey(key: string): FileKey {
  const [organisationId = "", area = "", random = "", ...rest] = key.split("/");
  const isOurs = fileAreas.some((known) => known === area) && rest.length === 0;
  if (!isOurs) throw new TypeError("This is not the key of a file");
  checkedOrganisation(organisationId);
  if (!/^[0-9A-Za-z_-]{16,64}$/.test(random)) throw new TypeError("This is not the key of a file");
  return checkedKey(key);
}

/** Whatever the store lists under a prefix of ours, so that a purge leaves nothing behind, however it is named. */
export function listedKey(key: string, prefix: KeyPrefix): FileKey {
  if (!key.startsWith(prefix)) throw new TypeError("The store listed a key outside the prefix");
  return checkedKey(key);
}

export const organisationOf = (key: FileKey): string => key.slice(0, key.indexOf("/"));

/** An empty or partial identifier would name the files of several organisations. */
function checkedOrganisation(organisationId: string): string {
  if (!identifier.test(organisationId)) throw new TypeError("A file key starts with an organisation");
  return organisationId;
}

/** The only place that marks a string as a key; its callers have just checked each part. */
const checkedKey = (key: string): FileKey => key as FileKey;
/** The same for a prefix: it ends with a slash, so that `org_1` never covers `org_12`. */
function checkedPrefix(prefix: string): KeyPrefix {
  return prefix as KeyPrefix;
}
