import { followingTime } from "#platform/local-time";
import { servicesFor } from "#platform/services-for";
import { createWorker } from "./worker.ts";

export default followingTime(createWorker(servicesFor));
