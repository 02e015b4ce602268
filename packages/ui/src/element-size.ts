import { useLayoutEffect, useState, type RefObject } from 'react';

/** Width of an element in CSS pixels, 0 until it is measured; follows every change of it. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** True while an element's content is wider than its place. */
export function useOverflows(element: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new ResizeObserver(() => setOverflows(target.scrollWidth > target.clientWidth));
    for (const watched of [target, ...target.children]) observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return overflows;
}
