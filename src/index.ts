import { servicesFor } from "#platform/services-for";
import { createWorker } from "./worker.ts";

export default createWorker(servicesFor);
