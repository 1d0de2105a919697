// The document as a component of its own, closed to the page's other scripts.
customElements.define(
  'pigeon-document',
  class extends HTMLElement {
    async connectedCallback() {
      const root = this.attachShadow({ mode: 'closed' });
      const response = await fetch(this.dataset.fragment);
      root.innerHTML = await response.text();
    }
  },
);
