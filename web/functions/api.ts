type ApiContext = { request: Request; env: { API: { fetch(request: Request): Promise<Response> } } };

/** The browser talks to one origin; the API Worker answers through its service binding. */
export const forward = ({ request, env }: ApiContext): Promise<Response> => env.API.fetch(request);
