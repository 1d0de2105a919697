import type { Reporter, TestModule } from 'vitest/node';

/** Names the tests that passed only when tried again, with what went wrong at first: somewhere is a race to be found. */
export default class UnsteadyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) {
      for (const test of module.children.allTests('passed')) {
        if (!test.diagnostic()?.flaky) continue;
        const [error] = test.result().errors ?? [];
        console.log(`\nPassed only at the second try: ${module.relativeModuleId} > ${test.fullName}`);
        console.log(error?.stack ?? error?.message ?? 'nothing was thrown');
      }
    }
  }
}
