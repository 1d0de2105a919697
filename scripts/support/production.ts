import type { Plugin } from 'vite';

/** When a plugin applies that is for packages alone: development builds too, and ships nothing. */
export const inProduction: NonNullable<Plugin['apply']> = (_config, { command, mode }) =>
  command === 'build' && mode === 'production';
