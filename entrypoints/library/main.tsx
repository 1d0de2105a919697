import { type JSX, render } from 'preact';
import { ArchiveVersions } from '../../components/archive/ArchiveVersions.tsx';
import { DeclarationDraft } from '../../components/archive/DeclarationDraft.tsx';
import { Library } from '../../components/library/Library.tsx';
import { useLibrary } from '../../components/library/useLibrary.ts';
import { speakPage } from '../../utils/messages.ts';
import { libraryPorts } from './ports.ts';

function Main(): JSX.Element {
  return (
    <Library
      state={useLibrary(libraryPorts)}
      beside={(terms) => (
        <>
          <ArchiveVersions terms={terms} ask={libraryPorts.ask} />
          <DeclarationDraft termsId={terms.id} ask={libraryPorts.ask} />
        </>
      )}
    />
  );
}

const root = document.getElementById('library');
if (root) void speakPage('library_title').then(() => render(<Main />, root));
