// Puts freshly made, equal nodes where the article was, as frameworks do.
document.querySelector('#rerender').addEventListener('click', () => {
  const article = document.querySelector('article');
  article.replaceWith(article.cloneNode(true));
});
