// The theme: the system's, until somebody chooses otherwise. It runs before the page
// is painted, so that no page flashes in the wrong colours.
(() => {
  const root = document.documentElement;
  const key = "rediserr-theme";
  let stored = null;
  try {
    stored = localStorage.getItem(key);
  } catch {
    // Storage is switched off; the choice then lasts as long as the page.
  }
  if (stored === "light" || stored === "dark") root.dataset.theme = stored;
  addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector(".theme");
    if (!button) return;
    const themes = ["system", "light", "dark"];
    const current = () => root.dataset.theme || "system";
    const label = () => {
      button.textContent = "Theme: " + current();
    };
    button.hidden = false;
    label();
    button.addEventListener("click", () => {
      const next = themes[(themes.indexOf(current()) + 1) % themes.length];
      if (next === "system") delete root.dataset.theme;
      else root.dataset.theme = next;
      try {
        if (next === "system") localStorage.removeItem(key);
        else localStorage.setItem(key, next);
      } catch {
        // As above.
      }
      label();
    });
  });
})();
