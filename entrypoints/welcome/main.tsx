import { type JSX, render } from 'preact';
import { Reading } from '../../components/Reading.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import * as access from '../../utils/access.ts';
import { browser } from '../../utils/browser.ts';
import { speakPage } from '../../utils/messages.ts';

function Main(): JSX.Element {
  return (
    <Welcome onSettings={() => void browser.runtime.openOptionsPage()}>
      <Reading access={access} />
    </Welcome>
  );
}

const root = document.getElementById('welcome');
if (root) void speakPage('welcomeTabTitle').then(() => render(<Main />, root));
