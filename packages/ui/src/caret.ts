import { useLayoutEffect, useRef, type RefObject, type SyntheticEvent } from 'react';

function sharedLength(one: string, other: string, at: (text: string, index: number) => string | undefined): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && at(one, length) === at(other, length)) length += 1;
  return length;
}

/** Where a place in one text lies in the next: before what changed as it was, behind it as far from the end. */
export function movedPlace(before: string, after: string, place: number): number {
  const start = sharedLength(before, after, (text, index) => text[index]);
  if (place <= start) return place;
  const end = sharedLength(before.slice(start), after.slice(start), (text, index) => text.at(-1 - index));
  const fromEnd = before.length - place;
  return fromEnd <= end ? after.length - fromEnd : after.length - end;
}

/**
 * Keeps the caret of a textarea in its place in the words when its text changes by another hand, for the browser would put
 * it at the end. Returns what is to be called at each `select` and `change` of the textarea.
 */
export function useSteadyCaret(textarea: RefObject<HTMLTextAreaElement | null>, value: string) {
  const seen = useRef({ value, start: 0, end: 0 });
  const look = ({
    currentTarget: { value: text, selectionStart, selectionEnd },
  }: SyntheticEvent<HTMLTextAreaElement>) => {
    seen.current = { value: text, start: selectionStart, end: selectionEnd };
  };
  useLayoutEffect(() => {
    const { value: before, start, end } = seen.current;
    const element = textarea.current;
    if (before === value || !element) return;
    const [from, to] = [movedPlace(before, value, start), movedPlace(before, value, end)];
    seen.current = { value, start: from, end: to };
    if (document.activeElement === element) element.setSelectionRange(from, to);
  }, [textarea, value]);
  return look;
}
