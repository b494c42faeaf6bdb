import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import mantine from "postcss-preset-mantine";
import variables from "postcss-simple-vars";
import { defineConfig } from "vite";

const src = fileURLToPath(new URL("./src/", import.meta.url));
const capabilities =
  "identity|organisations|plans|forms|programmes|dossiers|evaluations|members|trainings|clients|providers|invitations|integrations";
const api = { "/v1": "http://127.0.0.1:8787", "/docs": "http://127.0.0.1:8787" };

export default defineConfig({
  cacheDir: "../.wrangler/vite",
  plugins: [react()],
  resolve: {
    alias: [{ find: new RegExp(`^#((?:api|app|design|i18n|${capabilities})/)`), replacement: `${src}$1` }],
  },
  css: {
    postcss: {
      plugins: [
        mantine(),
        variables({
          variables: { phone: "40em", tablet: "64em" },
        }),
      ],
    },
    modules: { generateScopedName: "[hash:base64:6]" },
  },
  server: { port: 5173, proxy: api },
  preview: { port: 4173, proxy: api },
  build: {
    target: "es2022",
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        // What every first screen needs, in one file: forty crumbs compress badly and arrive one behind the other.
        codeSplitting: {
          groups: [
            {
              name: "base",
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|i18next|react-i18next|@mantine\/(core\/esm\/core|hooks))\//,
            },
          ],
        },
      },
    },
  },
});
