import { raw } from "hono/html";

export const fonts = {
  body: "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  fixed: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
} as const;

/** Every pair of text and ground below has a contrast of 4.5:1 or more. */
export const inks = {
  page: "#f4f3f0",
  card: "#ffffff",
  tint: "#f7f6f3",
  line: "#e6e3dd",
  title: "#1c1f24",
  text: "#3a3f47",
  quiet: "#62666e",
} as const;

/** Constant text, hence safe unescaped. Mailboxes that ignore it show the light version. */
export const darkMode = raw(`
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) {
  .gutter { padding: 24px 12px 32px !important; }
  .inside { padding-left: 24px !important; padding-right: 24px !important; }
}
@media (prefers-color-scheme: dark) {
  .page { background-color: #15171a !important; }
  .card { background-color: #1e2125 !important; border-color: #32363c !important; }
  .tint { background-color: #262a2f !important; border-color: #373c43 !important; }
  .title { color: #f3f2ef !important; }
  .text { color: #cfd2d6 !important; }
  .quiet { color: #a2a7ae !important; }
  .line { border-color: #32363c !important; }
  .link { color: #cfd2d6 !important; }
}
`);
