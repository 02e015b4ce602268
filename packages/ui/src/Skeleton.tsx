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
  children: ReactNode;
}

/** Holds the skeletons of one region and says that it is being loaded. */
export function Loading({ label, children }: LoadingProps) {
  return (
    <div aria-busy="true">
      <span role="status">
        <VisuallyHidden>{label}</VisuallyHidden>
      </span>
      {children}
    </div>
  );
}
