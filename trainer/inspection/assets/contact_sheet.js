"use strict";
// One filter at a time; the choice stands in the address, so that a link shows the same cards.
const buttons = [...document.querySelectorAll("nav button")];
const cards = [...document.querySelectorAll("article")];
const count = document.querySelector("#count b");
function choose(kind) {
  const known = buttons.some((button) => button.dataset.kind === kind) ? kind : "all";
  let shown = 0;
  for (const card of cards) {
    const kinds = card.dataset.kinds.split(" ");
    card.hidden = !(known === "all" || kinds.includes(known) || (known === "none" && card.dataset.kinds === ""));
    shown += !card.hidden;
  }
  for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.kind === known));
  count.textContent = shown;
}
for (const button of buttons) {
  button.addEventListener("click", () => {
    history.replaceState(null, "", "#" + button.dataset.kind);
    choose(button.dataset.kind);
  });
}
window.addEventListener("hashchange", () => choose(location.hash.slice(1)));
choose(location.hash.slice(1) || "all");
