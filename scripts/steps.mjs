// Runs named steps one after the other, each with its time; the first that fails ends the run with its output.
import { spawnSync } from 'node:child_process';
import { root } from './built.mjs';

/** @param steps [name, command, arguments] */
export function runSteps(steps) {
  const begun = Date.now();
  for (const [name, command, args] of steps) {
    const start = Date.now();
    console.log(`▸ ${name}`);
    const result = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
    if (result.status !== 0) {
      console.error(`✗ ${name} failed.`);
      process.exit(result.status ?? 1);
    }
    console.log(`  ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  console.log(`All ${steps.length} steps passed in ${((Date.now() - begun) / 1000).toFixed(0)} s.`);
}
