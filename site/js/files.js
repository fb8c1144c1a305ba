// Files, dropped anywhere on the page or picked: read as bytes, never sent anywhere.

import { size } from "./dom.js";
import { long } from "./engine.js";
import { ofBytes } from "./source.js";

/** What of a file is read. */
export const mostRead = 64 << 20;

/**
 * Takes files. open gets a text for a short one, which belongs into the paste box, and
 * otherwise a source, with what to say of it.
 */
export function takeFiles(picker, button, open, fail) {
  const take = async (file) => {
    if (!file) return;
    try {
      const bytes = new Uint8Array(await file.slice(0, mostRead).arrayBuffer());
      const text = bytes.length <= long ? textOf(bytes) : null;
      if (text !== null) open({ text });
      else open({ source: ofBytes(bytes, file.name), about: file.size > mostRead ? `${size(file.size)}, of which the first ${size(mostRead)} are read` : size(file.size) });
    } catch {
      fail(`${file.name} could not be read. A folder, perhaps?`);
    }
  };
  button.addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    take(picker.files[0]);
    picker.value = ""; // the same file can be picked again
  });
  const holdsFiles = (event) => event.dataTransfer?.types.includes("Files");
  addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  addEventListener("dragleave", (event) => event.relatedTarget === null && document.body.classList.remove("dropping"));
  addEventListener("drop", (event) => {
    document.body.classList.remove("dropping");
    if (!holdsFiles(event)) return;
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  });
}

// textOf is the text of a file that a paste box can hold unchanged, or null.
function textOf(bytes) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}
