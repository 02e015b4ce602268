import type { Entry } from './harness/entry.ts';
import { conversationOverviewEntry } from './entries/conversation-overview.ts';
import { heatmapEntry } from './entries/heatmap.ts';
import { reviewBoardEntry } from './entries/review-board.ts';
import { teamWheelEntry } from './entries/team-wheel.ts';
import { teamWheelMembersEntry } from './entries/team-wheel-members.ts';

/** What `npm run bench` measures, in this order. */
export const entries: readonly Entry[] = [
  teamWheelEntry,
  teamWheelMembersEntry,
  conversationOverviewEntry,
  heatmapEntry,
  reviewBoardEntry,
];
