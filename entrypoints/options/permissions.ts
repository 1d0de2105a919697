/** What the settings page shows of the browser's permissions. Which hosts are the archive's is told by its settings. */
import type { Given, Part, PermissionPorts } from '../../components/Permissions.tsx';
import { allowed, giveBack, onAccess } from '../../utils/access.ts';
import { readArchiveSettings } from '../../utils/archive/settings.ts';

async function archiveHosts(): Promise<ReadonlySet<string>> {
  const { federation, collections } = await readArchiveSettings();
  const addresses = [federation, ...collections.map(({ endpoint }) => endpoint)];
  return new Set(addresses.flatMap((address) => (URL.canParse(address) ? [new URL(address).hostname] : [])));
}

async function given(): Promise<Given> {
  const [{ hosts, ...rest }, archive] = await Promise.all([allowed(), archiveHosts()]);
  return {
    ...rest,
    sites: hosts.filter((host) => !archive.has(host)),
    archive: hosts.filter((host) => archive.has(host)),
  };
}

async function takeBack(part: Part): Promise<boolean> {
  if (part.kind === 'site') return giveBack({ hosts: [part.host] });
  if (part.kind === 'archive') return giveBack({ hosts: (await given()).archive });
  if (part.kind === 'everySite') return giveBack({ everySite: true });
  return giveBack({ permissions: [part.kind] });
}

export const permissionPorts: PermissionPorts = { given, takeBack, onAccess };
