import { type JSX, render } from 'preact';
import { Library } from '../../components/library/Library.tsx';
import { useLibrary } from '../../components/library/useLibrary.ts';
import { libraryPorts } from './ports.ts';

function Main(): JSX.Element {
  return <Library state={useLibrary(libraryPorts)} />;
}

const root = document.getElementById('library');
if (root) render(<Main />, root);
