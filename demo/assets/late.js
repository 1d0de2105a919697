// The text arrives 600 ms after the page.
addEventListener('load', () => {
  setTimeout(async () => {
    const place = document.querySelector('#late');
    const response = await fetch(place.dataset.fragment);
    place.innerHTML = await response.text();
    place.removeAttribute('aria-busy');
  }, 600);
});
