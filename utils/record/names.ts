/** How versions and changes are named: after what they are of, so that the same is named the same everywhere. */

/** In hex digits of the digest. */
const LENGTH = 16;

export function versionIdOf(termsId: string, digest: string): string {
  return `${termsId}#${digest.slice(0, LENGTH)}`;
}

/** @param from the id of the older version, `digest` that of the newer one */
export function changeIdOf(from: string, digest: string): string {
  return `${from}→${digest.slice(0, LENGTH)}`;
}
