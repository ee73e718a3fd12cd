/** A box on the screen, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One tab of a real browser, whichever browser it is: what the shared suites need of it. */
export interface Tab {
  /** Errors and console output of the page so far. */
  readonly complaints: string[];
  goto(url: string): Promise<void>;
  /** Runs a function in the page's own world. It is sent as text: it may use nothing from around it. */
  evaluate<A, R>(work: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  click(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  /** Keys joined by `+`; `Mod` is Control, or Command where that is used. */
  press(keys: string): Promise<void>;
  /** A PNG of a part of the view. */
  picture(clip: Spot): Promise<Buffer>;
  close(): Promise<void>;
}

/** A real browser with the built extension in it, on an empty profile. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  open(): Promise<Tab>;
  close(): Promise<void>;
}
