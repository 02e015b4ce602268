/** Milliseconds between two readings while there is no stream. */
export const every = 5_000;

interface Following<Data> {
  /** Opens a stream; returns how to close it. `onEnd` is called once, when it ends or breaks by itself. */
  connect(onEvent: (data: Data) => void, onEnd: () => void): () => void;
  /** Called at each event; with null when the stream is lost. */
  onEvent(data: Data | null): void;
  /** Asks anew for what the stream would have told. */
  refresh(): void;
}

/** About `every`: not all at the same moment when a server comes back. */
const nextTick = () => every * (0.9 + Math.random() / 5);

/**
 * Follows a stream, which tells at once how things stand and then each change. While it tells nothing the page asks for itself
 * every five seconds and tries the stream again; when it is back the page asks once more, for what it has missed.
 */
export function follow<Data>({ connect, onEvent, refresh }: Following<Data>): () => void {
  let close: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasMissed = false;
  const told = (data: Data) => {
    clearTimeout(timer);
    timer = undefined;
    if (hasMissed) refresh();
    hasMissed = false;
    onEvent(data);
  };
  const open = () => {
    let isOver = false;
    const closing = connect(told, () => {
      isOver = true;
      close = null;
      onEvent(null);
      if (timer === undefined) poll();
    });
    if (!isOver) close = closing;
  };
  const poll = () => {
    timer = setTimeout(() => {
      hasMissed = true;
      // nobody looks at a hidden page, and it asks again when it is seen
      if (!document.hidden) refresh();
      poll();
      if (!close) open();
    }, nextTick());
  };
  poll();
  open();
  return () => {
    clearTimeout(timer);
    close?.();
  };
}
