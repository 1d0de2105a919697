// Changes words of the document every 50 ms, for ever.
const paragraphs = [...document.querySelectorAll('article section p')];
const texts = paragraphs.map((paragraph) => paragraph.textContent);
let tick = 0;
setInterval(() => {
  tick += 1;
  const i = tick % paragraphs.length;
  paragraphs[i].textContent = `${texts[i]} We have changed this paragraph ${tick} times.`;
}, 50);
