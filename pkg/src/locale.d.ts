// One language, as `cargo xtask build` writes it from www/locales/<lang>.ftl. The bundler resolves these names.
declare module "lamppost:locale/*" {
  /** A message whose words depend on a count. `Intl.PluralRules` picks the form; `other` is always there. */
  export interface PluralMessage {
    /** The argument that is counted. */
    readonly arg: string;
    readonly zero?: string;
    readonly one?: string;
    readonly two?: string;
    readonly few?: string;
    readonly many?: string;
    readonly other: string;
  }

  /** Arguments stand in braces: `"{days} days left"`. */
  export type Message = string | PluralMessage;

  export interface Locale {
    /** BCP 47, as the file is named. */
    readonly lang: string;
    readonly dir: "ltr" | "rtl";
    readonly messages: Readonly<Record<string, Message>>;
    /** The vocabulary, by code. */
    readonly terms: Readonly<Record<number, string>>;
  }

  const locale: Locale;
  export default locale;
}
