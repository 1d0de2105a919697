/** `npm run suffixes`: writes utils/record/suffixes.ts. To be run when tldts, which brings the public suffix list, has changed. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rulesOf, suffixesModule, writeSuffixes } from './support/suffixes.ts';

const ROOT = resolve(import.meta.dirname, '..');
writeFileSync(join(ROOT, 'utils/record/suffixes.ts'), suffixesModule(writeSuffixes(await rulesOf(ROOT))));
