import "#api/client";
import "#design/theme/base-styles";

import { createRoot } from "react-dom/client";

import { App } from "#app/app";
import { setUpTexts } from "#i18n/setup";

const root = document.querySelector("#root");
if (root === null) throw new Error("index.html has no #root");
await setUpTexts();
createRoot(root).render(<App />);
