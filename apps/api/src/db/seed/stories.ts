import type { Random } from './random.ts';

/** How the levels of a team's members lie and move. Numbers are levels of the scale. */
export interface Story {
  /** How much is added from one year's conversation to the next. */
  readonly growth: number;
  /** Above or below what is usual, today. */
  readonly lift: number;
  /** How far people differ from each other. */
  readonly spread: number;
  /** How much higher people see themselves, and how much higher the leader sees them, than what is agreed. */
  readonly selfBias: number;
  readonly leaderBias: number;
  /** Whether own and leader's levels are there for every year, not only the latest. */
  readonly everyYear: boolean;
}

const usual: Story = { growth: 0.18, lift: 0, spread: 0.7, selfBias: 0.15, leaderBias: -0.1, everyYear: false };

export const stories = {
  usual,
  /** As usual, with all there is to be seen of three years. */
  rich: { ...usual, growth: 0.25, everyYear: true },
  /** A team that has grown steadily, with all there is to be seen of it. */
  grew: { ...usual, growth: 0.8, lift: 0.7, spread: 0.5, everyYear: true },
  /** A team above its targets. */
  above: { ...usual, lift: 0.8, spread: 0.5 },
  /** A team where some master what others have hardly met. */
  spread: { ...usual, spread: 2.2 },
  /** A team that sees itself otherwise than its leader does. */
  disagree: { ...usual, selfBias: 0.9, leaderBias: -0.6 },
  /** A team on its way up. */
  growing: { ...usual, growth: 0.45, lift: 0.1 },
  /** A team that stands still, below what is usual. */
  behind: { ...usual, growth: 0.05, lift: -0.5 },
} as const satisfies Readonly<Record<string, Story>>;

export type StoryName = keyof typeof stories;

const DRAWN: readonly { readonly name: StoryName; readonly weight: number }[] = [
  { name: 'usual', weight: 60 },
  { name: 'growing', weight: 8 },
  { name: 'above', weight: 8 },
  { name: 'spread', weight: 8 },
  { name: 'disagree', weight: 4 },
  { name: 'behind', weight: 12 },
];

/** The story of a team that has none of its own. */
export function drawnStory(random: Random): StoryName {
  return random.weighted(DRAWN).name;
}
