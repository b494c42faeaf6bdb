import type { World } from "../core/world.ts";
import { challengePage } from "./challenge.ts";
import { checkoutPage } from "./checkout.ts";
import { creditNotePdf, donePage, invoicePdf, mandatePage, onboardingPage } from "./documents.ts";
import { html } from "./html.ts";
import { invoicePage } from "./invoice.ts";
import { page } from "./layout.ts";
import { languageOf, words } from "./words.ts";

type Show = (world: World, request: Request, id: string) => Response | null | Promise<Response | null>;

const shows: readonly [RegExp, Show][] = [
  [/^\/checkout\/([^/]+)$/, checkoutPage],
  [/^\/challenges\/([^/]+)$/, challengePage],
  [/^\/invoices\/([^/]+)$/, invoicePage],
  [/^\/invoices\/([^/]+)\/pdf$/, invoicePdf],
  [/^\/credit-notes\/([^/]+)$/, creditNotePdf],
  [/^\/mandates\/([^/]+)$/, mandatePage],
  [/^\/onboarding\/([^/]+)$/, onboardingPage],
  [/^\/done$/, (_world, request) => donePage(request)],
];

/** The pages a browser sees. */
export async function answerPage(world: World, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  for (const [pattern, show] of shows) {
    const found = pattern.exec(pathname);
    const answer = found === null ? null : await show(world, request, found[1] ?? "");
    if (answer !== null) return answer;
  }
  const language = languageOf(request);
  const w = words[language];
  return page({ language, title: w.closed, body: html`<p>${w.closedText}</p>`, status: 404 });
}
