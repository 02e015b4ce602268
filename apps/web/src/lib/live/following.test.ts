import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { every, follow } from './following.ts';

/** A page over streams that the test opens, feeds and breaks. */
function page() {
  const streams: { tell(data: string): void; breakOff(): void; isClosed: boolean }[] = [];
  const heard: (string | null)[] = [];
  const refresh = jest.fn();
  const stop = follow<string>({
    connect: (onEvent, onEnd) => {
      const stream = { tell: onEvent, breakOff: onEnd, isClosed: false };
      streams.push(stream);
      return () => (stream.isClosed = true);
    },
    onEvent: (data) => heard.push(data),
    refresh,
  });
  return { streams, heard, refresh, stop, stream: () => streams.at(-1) ?? never() };
}
function never(): never {
  throw new Error('no stream was opened');
}
/** The longest that the page may wait for its next tick. */
const tick = every * 1.1;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('while the stream tells, the page does not ask', () => {
  const { stream, streams, heard, refresh } = page();
  stream().tell('one');
  jest.advanceTimersByTime(10 * tick);
  stream().tell('two');
  expect(heard).toEqual(['one', 'two']);
  expect(refresh).not.toHaveBeenCalled();
  expect(streams).toHaveLength(1);
});

test('when it breaks, the page asks about every five seconds and tries again; when it is back, once more', () => {
  const { stream, streams, heard, refresh } = page();
  stream().tell('one');
  stream().breakOff();
  expect(heard).toEqual(['one', null]);
  jest.advanceTimersByTime(every * 0.9 - 1);
  expect(refresh).not.toHaveBeenCalled();
  jest.advanceTimersByTime(every * 0.2 + 1);
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(streams).toHaveLength(2);
  stream().breakOff();
  jest.advanceTimersByTime(tick);
  expect(refresh).toHaveBeenCalledTimes(2);
  expect(streams).toHaveLength(3);
  stream().tell('back');
  expect(refresh).toHaveBeenCalledTimes(3);
  jest.advanceTimersByTime(10 * tick);
  expect(refresh).toHaveBeenCalledTimes(3);
  expect(heard.at(-1)).toBe('back');
});

test('a stream that opens but tells nothing is no stream; it is not opened twice', () => {
  const { streams, refresh } = page();
  jest.advanceTimersByTime(2 * tick);
  expect(refresh.mock.calls.length).toBeGreaterThanOrEqual(1);
  expect(streams).toHaveLength(1);
});

test('a stream that breaks while it is being opened is tried again', () => {
  let tries = 0;
  const stop = follow<string>({
    connect: (_, onEnd) => {
      tries += 1;
      onEnd();
      return () => undefined;
    },
    onEvent: () => undefined,
    refresh: () => undefined,
  });
  jest.advanceTimersByTime(2 * tick);
  stop();
  expect(tries).toBeGreaterThanOrEqual(2);
});

test('a hidden page does not ask', () => {
  const { stream, refresh } = page();
  stream().tell('one');
  stream().breakOff();
  const hidden = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  jest.advanceTimersByTime(2 * tick);
  expect(refresh).not.toHaveBeenCalled();
  hidden.mockReturnValue(false);
  jest.advanceTimersByTime(tick);
  expect(refresh).toHaveBeenCalledTimes(1);
  hidden.mockRestore();
});

test('after leaving, nothing is asked and the stream is closed', () => {
  const { stream, refresh, stop, streams } = page();
  stop();
  expect(stream().isClosed).toBe(true);
  jest.advanceTimersByTime(10 * tick);
  expect(refresh).not.toHaveBeenCalled();
  expect(streams).toHaveLength(1);
});
