import { useRef, type ReactNode } from 'react';
import { useOverflows } from './element-size.ts';
import './ScrollRegion.css';

interface ScrollRegionProps {
  /** Id of the element that names the region. */
  labelledBy: string;
  /** Never scrolls sideways, so that a header inside it can stick to the page. */
  fixed?: boolean;
  children: ReactNode;
}

/** Scrolls sideways where its content is wider than its place; only then is it a stop for the Tab key. */
export function ScrollRegion({ labelledBy, fixed, children }: ScrollRegionProps) {
  const box = useRef<HTMLDivElement>(null);
  const scrolls = useOverflows(box) && !fixed;
  // a group, not a region: it stands inside a card that is a landmark of the same name already
  const region = scrolls ? { role: 'group', tabIndex: 0, 'aria-labelledby': labelledBy } : {};
  return (
    <div ref={box} className="mh-scroll-region" data-fixed={fixed || undefined} {...region}>
      {children}
    </div>
  );
}
