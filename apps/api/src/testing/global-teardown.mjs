export default async function tearDown() {
  await globalThis.medhjulTestCluster.stop();
}
