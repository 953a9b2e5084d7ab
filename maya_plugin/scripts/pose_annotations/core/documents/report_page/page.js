"use strict";
// One picture and one drawing are on the page at any time, whatever the number of frames; only they change.
(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  const SVG = "http://www.w3.org/2000/svg";
  const byId = (id) => document.getElementById(id);
  const view = byId("view"), picture = byId("picture"), skeletons = byId("skeletons");
  const slider = byId("slider"), where = byId("where"), play = byId("play");
  const filters = Array.from(document.querySelectorAll("#filters input[value]:not(#names)"));
  let shown = data.frames.map((_, i) => i), at = 0, timer = null;

  const side = (name) => (name.startsWith("l_") ? "left" : name.startsWith("r_") ? "right" : "middle");
  const sides = data.joints.map(side);
  const limbSide = ([a, b]) => (sides[a] !== "middle" ? sides[a] : sides[b]);
  const has = {
    missing: (f) => f.p.some((p) => p.s.includes("m")),
    occluded: (f) => f.p.some((p) => p.s.includes("o")),
    outside: (f) => f.p.some((p) => /[ub]/.test(p.s)),
    jumped: (f) => f.p.some((p) => p.x.length > 0),
  };

  function add(parent, tag, attributes, text) {
    const node = document.createElementNS(SVG, tag);
    for (const key in attributes) node.setAttribute(key, attributes[key]);
    if (text) node.textContent = text;
    parent.appendChild(node);
    return node;
  }

  // A name stands where it covers no other: away from the trunk, else below, above, towards the trunk, or further off.
  function drawName(name, x, y, isLeft, unit, taken) {
    const size = unit * 4.6, wide = 0.55 * size * name.length, away = 2 * unit;
    const out = isLeft ? x - away - wide : x + away, into = isLeft ? x + away : x - away - wide, over = x - wide / 2;
    const places = [[out, y], [over, y + 5.5 * unit], [over, y - 2.5 * unit], [into, y]];
    if (name === "pelvis" || name === "thorax") places.unshift(places[1]);  // between two joints of their height
    for (let row = 2; row < 5; row++) places.push([over, y + row * 5.5 * unit], [over, y - 2.5 * unit - (row - 1) * size]);
    const isFree = ([left, low]) => taken.every((other) =>
      left > other[0] + other[2] || left + wide < other[0] || low > other[1] + size || low + size < other[1]);
    const [left, low] = places.find(isFree) || places[0];
    taken.push([left, low, wide]);
    add(skeletons, "text", { x: left, y: low, "font-size": size, "stroke-width": unit }, name);
  }

  function drawNames(people, unit) {
    const taken = [];  // left end, base line, width of the names that are there
    for (const person of people) {
      const there = data.joints.map((_, i) => i).filter((i) => person.s[i] !== "m" && person.s[i] !== "b");
      const x = (i) => person.j[i][0] * data.aspect, y = (i) => person.j[i][1];
      const trunk = there.filter((i) => sides[i] === "middle"), whole = trunk.length ? trunk : there;
      const centre = whole.reduce((sum, i) => sum + x(i), 0) / whole.length;
      there.forEach((i) => drawName(data.joints[i], x(i), y(i), x(i) < centre, unit, taken));
      const top = Math.min(...there.map(y));
      if (people.length > 1 && there.length) drawName(String(person.c), centre, top - 6 * unit, false, unit, taken);
    }
  }

  function drawPerson(person, unit, isAlone) {
    const there = (i) => person.s[i] !== "m" && person.s[i] !== "b";
    const x = (i) => person.j[i][0] * data.aspect, y = (i) => person.j[i][1];
    for (const limb of data.limbs) {
      const [a, b] = limb;
      if (!there(a) || !there(b)) continue;
      const hidden = person.s[a] === "o" || person.s[b] === "o";
      add(skeletons, "line", { x1: x(a), y1: y(a), x2: x(b), y2: y(b), "stroke-width": unit * 0.9,
        class: limbSide(limb) + (hidden ? " faint" : "") });
    }
    data.joints.forEach((name, i) => {
      if (!there(i)) return;
      const kind = sides[i] + (person.s[i] === "v" ? " solid" : " open");
      const r = unit * 1.3;
      const mark = person.d[i] === "d"
        ? add(skeletons, "rect", { x: x(i) - r, y: y(i) - r, width: 2 * r, height: 2 * r, class: kind, "stroke-width": unit * 0.5 })
        : add(skeletons, "circle", { cx: x(i), cy: y(i), r: r, class: kind, "stroke-width": unit * 0.5 });
      mark.dataset.joint = name;
      const whose = isAlone ? "" : " of " + person.c;
      add(mark, "title", {}, name + whose + ": " + ({ v: "visible", o: "occluded", u: "outside" })[person.s[i]]);
      if (person.x.includes(i)) add(skeletons, "circle", { cx: x(i), cy: y(i), r: unit * 3, class: "jump", "stroke-width": unit * 0.7 });
    });
  }

  function show(position) {
    if (!shown.length) {
      where.textContent = data.frames.length ? "No frame has that." : "No person in any frame.";
      skeletons.replaceChildren();
      picture.removeAttribute("href");
      byId("no-picture").hidden = true;
      slider.max = slider.value = 0;
      return;
    }
    at = Math.max(0, Math.min(position, shown.length - 1));
    const frame = data.frames[shown[at]];
    const width = frame.w * data.aspect;
    view.setAttribute("viewBox", "0 0 " + width + " " + frame.h);
    const box = view.getBoundingClientRect();  // marks and names are as large on a narrow page as on a wide one
    const unit = 2.5 * Math.max(width / Math.max(box.width, 1), frame.h / Math.max(box.height, 1));
    picture.setAttribute("width", width);
    picture.setAttribute("height", frame.h);
    byId("no-picture").hidden = Boolean(data.shown[frame.i]);
    if (data.shown[frame.i]) picture.setAttribute("href", data.links[frame.i]);
    else picture.removeAttribute("href");
    skeletons.replaceChildren();
    frame.p.forEach((person) => drawPerson(person, unit, frame.p.length === 1));
    if (byId("names").checked) drawNames(frame.p, unit);
    slider.max = shown.length - 1;
    slider.value = at;
    where.textContent = "frame " + frame.f + " (" + (at + 1) + " of " + shown.length + "), " + frame.i;
  }

  function stop() {
    clearInterval(timer);
    timer = null;
    play.textContent = "Play";
  }

  function toggle() {
    if (timer) return stop();
    play.textContent = "Stop";
    timer = setInterval(() => show(at + 1 < shown.length ? at + 1 : 0), 100);
  }

  function filter() {
    const wanted = filters.filter((box) => box.checked).map((box) => has[box.value]);
    const current = shown[at];
    shown = data.frames.map((_, i) => i).filter((i) => wanted.every((test) => test(data.frames[i])));
    show(Math.max(0, shown.indexOf(current)));
  }

  function goTo(number) {
    filters.forEach((box) => { box.checked = false; });
    shown = data.frames.map((_, i) => i);
    show(data.frames.findIndex((frame) => frame.f === number));
  }

  filters.forEach((box) => {
    const count = data.frames.filter(has[box.value]).length;
    box.parentNode.querySelector(".count").textContent = "(" + count + ")";
    box.checked = false;  // some browsers remember it over a reload
    box.disabled = !count;
  });
  picture.addEventListener("error", () => { byId("no-picture").hidden = !picture.hasAttribute("href"); });
  document.querySelectorAll(".go").forEach((button) => {
    button.addEventListener("click", () => goTo(Number(button.dataset.frame)));
  });
  slider.addEventListener("input", () => show(Number(slider.value)));
  play.addEventListener("click", toggle);
  byId("first").addEventListener("click", () => show(0));
  byId("last").addEventListener("click", () => show(shown.length - 1));
  byId("back").addEventListener("click", () => show(at - 1));
  byId("on").addEventListener("click", () => show(at + 1));
  byId("names").addEventListener("change", () => show(at));
  filters.forEach((box) => box.addEventListener("change", filter));
  window.addEventListener("resize", () => show(at));
  document.addEventListener("keydown", (event) => {
    // Space belongs to the box or button that has the focus; all other keys are the page's wherever the focus is.
    const takesSpace = event.target.tagName === "BUTTON" || event.target.type === "checkbox";
    const step = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: shown.length - 1, PageUp: at - 10, PageDown: at + 10 }[event.key];
    if (event.key === " " && !takesSpace) toggle();
    else if (step !== undefined) show(step);
    else return;
    event.preventDefault();
  });
  show(0);
})();
