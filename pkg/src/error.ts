/** One thing went wrong, with the code that also is the key of its sentence: `error-<code>`. */
export class LamppostError extends Error {
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(code, options);
    this.name = "LamppostError";
    this.code = code;
  }

  /** Whatever was thrown, as an error with a code. */
  static from(thrown: unknown): LamppostError {
    return thrown instanceof LamppostError ? thrown : new LamppostError("program-failed", { cause: thrown });
  }
}
