/** `npm run licences`: writes public/licences.txt, which the packages carry. To be run when a dependency has changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { licenceList, shippedBy } from './support/licences.ts';

const ROOT = resolve(import.meta.dirname, '..');
const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
writeFileSync(join(ROOT, 'public/licences.txt'), licenceList(own, shippedBy(ROOT)));
