/** A stream that is silent for so long is dead, in milliseconds: the server gives a sign of life far more often. */
export const longestSilence = 40_000;

/** Passes on what comes; breaks when nothing does. */
function watch(): TransformStream<Uint8Array, Uint8Array> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = (controller: TransformStreamDefaultController<Uint8Array>) => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.error(new TypeError('The network fell silent.')), longestSilence);
  };
  return new TransformStream({
    start: arm,
    transform: (chunk, controller) => {
      arm(controller);
      controller.enqueue(chunk);
    },
    flush: () => clearTimeout(timer),
  });
}

/**
 * `fetch` for an answer that goes on: a connection that died without a word (a laptop that slept, another network) breaks
 * after `longestSilence` and not never.
 */
export async function fetchWatched(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  return response.body ? new Response(response.body.pipeThrough(watch()), response) : response;
}
