// Lists that `cargo xtask build` writes: the folders of www/locales, and the table of src/verify/questions.rs. The bundler
// resolves these names.
declare module "lamppost:languages" {
  const languages: readonly string[];
  export default languages;
}

declare module "lamppost:questions" {
  const questions: readonly { readonly id: string; readonly fields: readonly string[]; readonly deadline: boolean }[];
  export default questions;
}
