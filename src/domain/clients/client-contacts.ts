import { parsePhone } from "#domain/forms/parse-contact";

/** Mailboxes of a role are shared by everybody, and by nobody in particular. */
const roles =
  /^(?:contact|info|infos|accueil|mairie|secretariat|admin|administration|direction|comptabilite|compta|bonjour|hello|bureau|president|presidence|tresorier|communication|com|commune|ville|association|asso|club|office|postmaster|noreply|no-reply)\b/;

/** What two records may have in common: phones in E.164, e-mails of one person. Role boxes are left out. */
export function matchingContacts(emails: readonly string[], phones: readonly string[]): string[] {
  const personal = emails.map((email) => email.trim().toLowerCase()).filter((email) => !roles.test(email));
  const numbers = phones.flatMap((phone) => {
    const parsed = parsePhone(phone);
    return "value" in parsed && parsed.value !== null ? [parsed.value] : [];
  });
  return [...new Set([...personal, ...numbers])];
}
