// One language, as `cargo xtask build` writes it from www/locales/<lang>.ftl. The bundler resolves these names.
declare module "lamppost:locale/*" {
  const locale: import("./types.js").Locale;
  export default locale;
}
