"use strict";
(() => {
  const panel = document.getElementById("panel");
  const list = document.getElementById("panel-facts");
  let opener = null;

  const light = (ids) => {
    for (const each of document.querySelectorAll(".lit")) each.classList.remove("lit");
    for (const each of document.querySelectorAll(".evidence")) {
      if (each.dataset.facts.split(" ").some((id) => ids.includes(id))) each.classList.add("lit");
    }
  };

  const reveal = (target) => {
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  };

  const show = (evidence) => {
    const ids = evidence.dataset.facts.split(" ");
    list.replaceChildren(...ids.map((id) => {
      const copy = document.getElementById("fact-" + id).cloneNode(true);
      copy.removeAttribute("id");
      return copy;
    }));
    light(ids);
    opener = evidence;
    panel.hidden = false;
  };

  const hide = () => {
    if (panel.hidden) return;
    panel.hidden = true;
    if (opener) opener.focus({ preventScroll: true });
  };

  const follow = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    reveal(target);
    target.scrollIntoView({ block: "center" });
    if (target.id.startsWith("evidence-")) light([target.id.slice("evidence-".length)]);
    else target.focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    if (link.classList.contains("evidence")) {
      event.preventDefault();
      show(link);
    } else if (link.hash === location.hash) {
      event.preventDefault();
      follow();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  document.getElementById("panel-close").addEventListener("click", hide);
  window.addEventListener("hashchange", follow);
  follow();
})();
