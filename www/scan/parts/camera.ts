// The camera: on after a press, off when nobody looks. Its pictures are drawn on a canvas of this page and go nowhere else.

/** Why there is no picture; part of a key. */
export type CameraFault = "refused" | "none" | "busy" | "absent";

export class CameraError extends Error {
  readonly fault: CameraFault;

  constructor(fault: CameraFault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}

/** How a picture is looked at, one after the other: how much of it, and the longest side it is brought to. */
const LOOKS: readonly { readonly part: number; readonly side: number }[] = [
  { part: 1, side: 1280 },
  // The middle, larger: signs far away.
  { part: 0.5, side: 1280 },
  // Smaller: between two grains of noise lies the truth.
  { part: 1, side: 640 },
];

/** Mean brightness, of 255, below which it is dark. */
const DARK = 40;

export class Camera {
  readonly video = document.createElement("video");
  readonly canvas = document.createElement("canvas");
  readonly context: CanvasRenderingContext2D;
  #stream: MediaStream | undefined;
  #looked = 0;
  /** Counts starts and stops, so that a camera that comes late finds that nobody waits for it. */
  #turn = 0;
  #lost: () => void = () => {};

  constructor() {
    const context = this.canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new CameraError("absent");
    this.context = context;
    this.video.muted = true;
    this.video.playsInline = true;
  }

  get on(): boolean {
    return this.#stream !== undefined;
  }

  /** `lost`: called where the camera goes without being asked to. Rejects with a {@link CameraError}. */
  async start(lost: () => void): Promise<void> {
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (!devices?.getUserMedia) throw new CameraError("absent");
    const turn = ++this.#turn;
    let stream: MediaStream;
    try {
      stream = await devices.getUserMedia({
        audio: false,
        video: { facingMode: { ideal: "environment" }, width: { ideal: 1920 }, height: { ideal: 1080 } },
      });
    } catch (cause) {
      throw new CameraError(fault(cause), { cause });
    }
    if (turn !== this.#turn) {
      for (const track of stream.getTracks()) track.stop();
      return;
    }
    this.#stream = stream;
    this.#lost = lost;
    for (const track of stream.getTracks()) track.addEventListener("ended", this.#ended);
    this.video.srcObject = stream;
    try {
      await this.video.play();
    } catch (cause) {
      // Whoever stopped it meanwhile knows why it does not play.
      if (this.#stream !== stream) return;
      this.stop();
      throw new CameraError("busy", { cause });
    }
  }

  stop(): void {
    this.#turn++;
    for (const track of this.#stream?.getTracks() ?? []) {
      track.removeEventListener("ended", this.#ended);
      track.stop();
    }
    this.#stream = undefined;
    this.video.srcObject = null;
  }

  /** Whether there is a light that this page can switch. */
  get hasLight(): boolean {
    const track = this.#stream?.getVideoTracks()[0];
    return !!(track?.getCapabilities?.() as { torch?: boolean } | undefined)?.torch;
  }

  async light(on: boolean): Promise<void> {
    const constraints = { advanced: [{ torch: on }] } as unknown as MediaTrackConstraints;
    await this.#stream?.getVideoTracks()[0]?.applyConstraints(constraints);
  }

  /** Waits for the next picture. */
  next(): Promise<void> {
    const { video } = this;
    return new Promise((resolve) => {
      if ("requestVideoFrameCallback" in video) video.requestVideoFrameCallback(() => resolve());
      else setTimeout(resolve, 80);
    });
  }

  /** Draws what the camera sees now on the canvas; false where it sees nothing yet. */
  draw(): boolean {
    const { videoWidth, videoHeight } = this.video;
    if (!videoWidth || !videoHeight) return false;
    const { part, side } = LOOKS[this.#looked++ % LOOKS.length] ?? { part: 1, side: 1280 };
    const [width, height] = [videoWidth * part, videoHeight * part];
    const scale = Math.min(side / Math.max(width, height), part === 1 ? 1 : 2);
    drawn(this.canvas, this.context, this.video,
      (videoWidth - width) / 2, (videoHeight - height) / 2, width, height, scale);
    return true;
  }

  /** Whether it is dark, by some points of what was drawn last. */
  get dark(): boolean {
    const { width, height } = this.canvas;
    const { data } = this.context.getImageData(0, height >> 1, width, 1);
    let sum = 0;
    for (let at = 0; at < data.length; at += 4) sum += data[at + 1] ?? 0;
    return sum < DARK * (data.length / 4);
  }

  readonly #ended = (): void => {
    this.stop();
    this.#lost();
  };
}

/** Part of a picture on a canvas of its size. */
export function drawn(
  canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, source: CanvasImageSource,
  x: number, y: number, width: number, height: number, scale: number,
): void {
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  context.imageSmoothingQuality = "high";
  context.drawImage(source, x, y, width, height, 0, 0, canvas.width, canvas.height);
}

function fault(thrown: unknown): CameraFault {
  const name = thrown instanceof Error ? thrown.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  return name === "NotFoundError" || name === "OverconstrainedError" ? "none" : "busy";
}
