// The reference reads the description that the API itself serves; nothing is asked of another host.
globalThis.Scalar.createApiReference("#reference", {
  url: "/v1/openapi.json",
  servers: [{ url: location.origin, description: "This site" }],
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
});
