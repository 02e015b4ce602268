import type { ReactNode } from 'react';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import './Skeleton.css';

interface SkeletonProps {
  shape?: 'text' | 'block' | 'circle';
  /** CSS lengths. */
  width?: string;
  height?: string;
}

/** A grey shape of the size of what is coming, so that nothing moves when it comes. */
export function Skeleton({ shape = 'text', width, height }: SkeletonProps) {
  return <span className="mh-skeleton" data-shape={shape} style={{ width, height }} aria-hidden="true" />;
}

interface LoadingProps {
  /** Said to screen readers ("Loading the wheel"). */
  label: string;
  /** It stands for a whole page: the label is the h1 meanwhile. */
  isPage?: boolean;
  children: ReactNode;
}

/** Holds the skeletons of one region, or of a page, and says that it is being loaded. */
export function Loading({ label, isPage = false, children }: LoadingProps) {
  return (
    <div aria-busy="true">
      <div role="status">
        {isPage ? <h1 className="mh-visually-hidden">{label}</h1> : <VisuallyHidden>{label}</VisuallyHidden>}
      </div>
      {children}
    </div>
  );
}
