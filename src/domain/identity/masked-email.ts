/** "camille@exemple.fr" is shown as "c•••@exemple.fr" to whoever holds a link: enough to recognise, not to learn. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf("@");
  return `${[...email][0] ?? ""}•••${email.slice(at)}`;
}
