// Words of the vocabulary that this package treats differently from others, by their codes (src/vocabulary/own.rs).

/** How long data is kept. */
export const NOT_KEPT = 22;
export const HOURS = 23;
export const UNTIL_EVENT = 24;
export const INDEFINITE = 25;

/** How to reach someone. */
export const WEB = 68;
export const EMAIL = 69;
export const PHONE = 70;
