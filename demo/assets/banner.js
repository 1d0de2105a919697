// The cookie banner: an answer is kept for as long as the browser is open.
const banner = document.querySelector('.banner');
if (sessionStorage.getItem('pp_choice')) banner?.remove();
for (const button of banner?.querySelectorAll('[data-consent]') ?? []) {
  button.addEventListener('click', () => {
    sessionStorage.setItem('pp_choice', button.dataset.consent);
    banner.remove();
  });
}
