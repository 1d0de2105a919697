import { type JSX, render } from 'preact';
import { Popup } from '../../components/Popup.tsx';
import { usePopup } from '../../components/usePopup.ts';
import { speakPage } from '../../utils/messages.ts';
import { popupPorts } from './ports.ts';

function Main(): JSX.Element {
  return <Popup {...usePopup(popupPorts)} />;
}

const root = document.getElementById('popup');
if (root) void speakPage('product').then(() => render(<Main />, root));
