// Suggests names while one types; every page works without it.
const box = document.getElementById("q");
const list = document.getElementById("names");
let waiting;
box?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    const answer = await fetch(`/suggest?q=${encodeURIComponent(box.value)}`);
    if (!answer.ok) return;
    list.replaceChildren(...(await answer.json()).map((name) => Object.assign(document.createElement("option"), { value: name })));
  }, 150);
});
