// HTML parsers stop nesting at some depth and put the rest side by side; the DOM does not. Nests what lies deepest until
// it is 5,000 deep.
const parent = document.querySelector('article').parentElement;
let depth = 0;
for (let at = parent; at; at = at.parentElement) depth += 1;
const innermost = document.createElement('div');
innermost.className = 'deep';
innermost.append(...parent.childNodes);
let outer = innermost;
for (depth += 1; depth < 5_000; depth += 1) {
  const box = document.createElement('div');
  box.className = 'deep';
  box.append(outer);
  outer = box;
}
parent.append(outer);
document.documentElement.dataset.depth = String(depth);
