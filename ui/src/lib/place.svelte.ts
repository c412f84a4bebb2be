/** Where the person is: a screen or sheet by name, with what it is about. */
export interface Spot {
  name: string;
  about: Record<string, string>;
}

/** Which screen is shown, which sheet lies over it, and the way back. */
class Place {
  screen = $state<Spot>({ name: "today", about: {} });
  sheet = $state<Spot | null>(null);
  #before = $state<Spot[]>([]);

  /** Whether there is a way back. */
  get canGoBack(): boolean {
    return this.#before.length > 0;
  }

  /** Shows another screen. */
  go(name: string, about: Record<string, string> = {}): void {
    if (name !== this.screen.name || JSON.stringify(about) !== JSON.stringify(this.screen.about))
      this.#before.push(this.screen);
    this.screen = { name, about };
    this.sheet = null;
  }

  /** Shows the screen before this one. */
  back(): void {
    this.screen = this.#before.pop() ?? this.screen;
    this.sheet = null;
  }

  /** Lays a sheet over the screen. */
  open(name: string, about: Record<string, string> = {}): void {
    this.sheet = { name, about };
  }

  /** Takes the sheet away. */
  close(): void {
    this.sheet = null;
  }
}

export const place = new Place();
