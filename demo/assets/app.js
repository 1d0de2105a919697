// A single-page app in small: the address changes through history.pushState, the page is never loaded again.
const view = document.querySelector('#view');
const start = document.querySelector('#start');
let current = 0;

async function show() {
  current += 1;
  const turn = current;
  const key = location.pathname.split('/')[2];
  if (!key) {
    document.title = 'Pigeonpost';
    view.replaceChildren(start.content.cloneNode(true));
    return;
  }
  const response = await fetch(`/fragment/${key}`);
  const fragment = response.ok ? await response.text() : '<h1>Nothing here</h1>';
  if (turn !== current) return; // the person went on meanwhile
  view.innerHTML = fragment;
  document.title = `${view.querySelector('h1').textContent} · Pigeonpost`;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-app]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show();
});
addEventListener('popstate', show);
show();
