// The keyboard: what each key does is said in the help (index.html).

/** Listens; does maps the names of actions to functions. */
export function listen(does) {
  const actions = { "/": does.focus, "?": does.help, c: does.copy, s: does.share, ArrowRight: does.next, j: does.next, ArrowLeft: does.previous, k: does.previous };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.target.closest?.("input, textarea, select")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.key === "Escape") return does.leave();
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}
