export { forward as onRequest } from "../api.ts";
