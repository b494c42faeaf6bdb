/** Where the confirmation of an order is downloaded, in the language of the screen. */
export const orderPaper = (slug: string, orderId: string, locale: string): string =>
  `/v1/organisations/${slug}/plan/orders/${orderId}/paper?locale=${locale}`;
