/** Hands the person a file, through the browser's downloads. For extension pages. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content by the next turn, and holds it as long as it needs.
  setTimeout(() => URL.revokeObjectURL(address));
}
