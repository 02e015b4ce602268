import type { ReactNode } from 'react';

/** One fact with its name, in a list of definitions. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Facts by their names, of which those without a value are left out. */
export type NamedFacts<Name extends string> = readonly (readonly [
  name: Name,
  value: string | false | null | undefined,
])[];

/** What is known of these facts, each under its name in words. */
export function KnownFacts<Name extends string>({
  facts,
  nameOf,
}: {
  facts: NamedFacts<Name>;
  nameOf(name: Name): string;
}) {
  return facts.map(([name, value]) =>
    value ? (
      <Fact key={name} name={nameOf(name)}>
        {value}
      </Fact>
    ) : null,
  );
}
