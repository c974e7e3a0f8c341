// Puts each new alert on top of the list, with the filter that the page has; the server made and escaped the card.
const list = document.getElementById("alerts");
const live = document.getElementById("live");
if (list && live && "EventSource" in window) {
  const events = new EventSource("/live" + location.search);
  events.addEventListener("open", () => { live.textContent = "Live: new alerts appear here."; live.classList.add("on"); });
  events.addEventListener("error", () => { live.textContent = "Not connected; trying again."; live.classList.remove("on"); });
  events.addEventListener("alert", (event) => {
    if (document.getElementById(event.lastEventId)) return;
    const holder = document.createElement("template");
    holder.innerHTML = event.data;
    const card = holder.content.firstElementChild;
    card.classList.add("fresh");
    list.prepend(card);
    document.querySelector(".empty")?.remove();
    document.title = "\u25cf " + document.title.replace(/^\u25cf /, "");
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) document.title = document.title.replace(/^\u25cf /, "");
  });
}
