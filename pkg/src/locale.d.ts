// Lists that `cargo xtask build` writes: the folders of www/locales, the table of src/verify/questions.rs, and the
// classes of the AI Act of src/vocabulary/dpv.rs. The bundler resolves these names.
declare module "lamppost:languages" {
  const languages: readonly string[];
  export default languages;
}

declare module "lamppost:ai-act" {
  /** Scheme and category, the first code, the ids in the order of their codes. */
  const row: readonly [category: string, first: number, ids: string];
  export default row;
}

declare module "lamppost:questions" {
  const questions: readonly { readonly id: string; readonly fields: readonly string[]; readonly deadline: boolean }[];
  export default questions;
}
