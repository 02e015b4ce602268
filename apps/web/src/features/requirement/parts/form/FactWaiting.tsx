import { Loading, Skeleton } from '@medhjul/ui/Skeleton.tsx';

/** In place of a fact that is on its way. */
export function FactWaiting({ label }: { label: string }) {
  return (
    <Loading label={label}>
      <Skeleton width="80%" />
      <Skeleton width="55%" />
    </Loading>
  );
}
