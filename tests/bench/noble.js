import { verifyAsync } from "./ed25519.js";
import { show } from "./rival.js";

await show((signature, message, publicKey) => verifyAsync(signature, message, publicKey, { zip215: false }));
