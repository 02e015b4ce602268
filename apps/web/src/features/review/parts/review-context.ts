import { createContext, useContext } from 'react';
import type { ReviewContentFragment } from '../review.generated.ts';
import { isOpen } from './way.ts';

/** The review that the page is about. */
export const ReviewContext = createContext<ReviewContentFragment | null>(null);

export function useReview(): ReviewContentFragment {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('Only a part of a review’s page knows the review.');
  return review;
}

/** Whether the viewer, as chair or secretary, may still arrange the review: process, guests, agenda, papers. */
export function useMayArrange(): boolean {
  const { viewerIs, state } = useReview();
  return viewerIs === 'STEERS' && isOpen(state);
}
