import { installEngine } from './engine.ts';

/** Before the first test, so that no test's time limit pays for it. */
export default installEngine;
