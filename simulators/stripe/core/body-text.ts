/** The text of a request. Bytes decoded by hand: workerd warns of `.text()` on a body that is a form. */
export async function bodyText(request: Request): Promise<string> {
  return new TextDecoder().decode(await request.arrayBuffer());
}
