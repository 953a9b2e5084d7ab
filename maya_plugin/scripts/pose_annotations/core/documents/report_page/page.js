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
  // Whether a filter looks for joint i of a person.
  const looksFor = {
    missing: (p, i) => p.s[i] === "m",
    occluded: (p, i) => p.s[i] === "o",
    outside: (p, i) => p.s[i] === "u" || p.s[i] === "b",
    jumped: (p, i) => p.x.includes(i),
  };
  const has = (kind) => (f) => f.p.some((p) => data.joints.some((_, i) => looksFor[kind](p, i)));

  const WORDS = {
    en: { v: "visible", o: "hidden", u: "outside the picture", b: "behind the camera", m: "missing", of: " of ",
      frame: (f, at, all, name) => "frame " + f + " (" + at + " of " + all + "), " + name,
      none: "No frame has that.", nobody: "No person in any frame.", play: "Play", stop: "Stop",
      title: ": pose annotations", view: "The frame with its joints", slider: "Frame",
      first: "First frame (Home)", back: "One frame back (left arrow)", on: "One frame on (right arrow)", last: "Last frame (End)",
      playTip: "Play or stop (space)" },
    ja: { v: "見える", o: "隠れている", u: "画面の外", b: "カメラの後ろ", m: "見つからない", of: "：",
      frame: (f, at, all, name) => "フレーム " + f + "（" + at + " / " + all + "）、" + name,
      none: "該当するフレームはありません。", nobody: "どのフレームにも人物がいません。", play: "再生", stop: "停止",
      title: "：ポーズ注釈", view: "フレームとその関節", slider: "フレーム",
      first: "最初のフレーム (Home)", back: "1 フレーム戻る (←)", on: "1 フレーム進む (→)", last: "最後のフレーム (End)",
      playTip: "再生・停止 (スペース)" },
  };
  let words = WORDS.en;

  // Room around the picture for joints outside it, the same on all frames so that the picture does not move: as much as
  // they need, up to a quarter of the picture on each side; what lies further out is an arrow at the edge.
  const room = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const f of data.frames) for (const p of f.p) data.joints.forEach((_, i) => {
    if (p.s[i] !== "u") return;
    const [x, y] = [p.j[i][0] / f.w, p.j[i][1] / f.h];
    const grow = (side, by) => { if (by > 0) room[side] = Math.min(0.25, Math.max(room[side], by + 0.03)); };
    grow("left", -x); grow("right", x - 1); grow("top", -y); grow("bottom", y - 1);
  });

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

  const ticked = () => filters.filter((box) => box.checked).map((box) => box.value);

  function ring(person, i, x, y, unit) {
    if (person.x.includes(i)) add(skeletons, "circle", { cx: x, cy: y, r: unit * 3, class: "jump", "stroke-width": unit * 0.7 });
    if (ticked().some((kind) => kind !== "jumped" && looksFor[kind](person, i)))
      add(skeletons, "circle", { cx: x, cy: y, r: unit * 3.4, class: "found", "stroke-width": unit * 0.7 });
  }

  // The joints that the ticked boxes look for, in words: a missing one has no place to mark.
  function found(frame) {
    const parts = [];
    for (const person of frame.p) data.joints.forEach((name, i) => {
      if (ticked().some((kind) => looksFor[kind](person, i)))
        parts.push(name + (frame.p.length > 1 ? words.of + person.c : "") + (person.s[i] === "v" ? "" : " (" + words[person.s[i]] + ")"));
    });
    return parts.join(", ");
  }

  function drawPerson(person, unit, isAlone, area) {
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
      const named = name + (isAlone ? "" : words.of + person.c) + ": " + words[person.s[i]];
      const inset = 4 * unit;  // an arrow at the edge is whole, with its ring
      const cx = Math.max(area.left + inset, Math.min(x(i), area.right - inset));
      const cy = Math.max(area.top + inset, Math.min(y(i), area.bottom - inset));
      if (person.s[i] === "u") {
        // A triangle that points away from the picture's middle.
        const turn = Math.atan2(y(i) - area.middle[1], x(i) - area.middle[0]), size = unit * 2.2;
        const corner = (by, far) => (cx + far * size * Math.cos(turn + by)) + "," + (cy + far * size * Math.sin(turn + by));
        const isFar = cx !== x(i) || cy !== y(i);
        const mark = add(skeletons, "polygon", { points: [corner(0, isFar ? 0.1 : 1), corner(2.5, isFar ? 1.6 : 1), corner(-2.5, isFar ? 1.6 : 1)].join(" "),
          class: sides[i] + " open outside", "stroke-width": unit * 0.6 });
        mark.dataset.joint = name;
        add(mark, "title", {}, named);
        ring(person, i, cx, cy, unit);
        return;
      }
      const kind = sides[i] + (person.s[i] === "v" ? " solid" : " open");
      const r = unit * 1.3;
      const mark = person.d[i] === "d"
        ? add(skeletons, "rect", { x: x(i) - r, y: y(i) - r, width: 2 * r, height: 2 * r, class: kind, "stroke-width": unit * 0.5 })
        : add(skeletons, "circle", { cx: x(i), cy: y(i), r: r, class: kind, "stroke-width": unit * 0.5 });
      mark.dataset.joint = name;
      add(mark, "title", {}, named);
      ring(person, i, x(i), y(i), unit);
    });
  }

  function show(position) {
    if (!shown.length) {
      where.textContent = data.frames.length ? words.none : words.nobody;
      byId("found").textContent = "";
      byId("border").style.display = "none";
      skeletons.replaceChildren();
      picture.removeAttribute("href");
      byId("no-picture").hidden = true;
      slider.max = slider.value = 0;
      return;
    }
    at = Math.max(0, Math.min(position, shown.length - 1));
    const frame = data.frames[shown[at]];
    const width = frame.w * data.aspect;
    const area = { left: -room.left * width, top: -room.top * frame.h, right: (1 + room.right) * width,
      bottom: (1 + room.bottom) * frame.h, middle: [width / 2, frame.h / 2] };
    const [wide, high] = [area.right - area.left, area.bottom - area.top];
    view.setAttribute("viewBox", [area.left, area.top, wide, high].join(" "));
    const box = view.getBoundingClientRect();  // marks and names are as large on a narrow page as on a wide one
    const unit = 2.5 * Math.max(wide / Math.max(box.width, 1), high / Math.max(box.height, 1));
    const border = byId("border");
    border.setAttribute("width", width);
    border.setAttribute("height", frame.h);
    border.style.display = wide === width && high === frame.h ? "none" : "";
    picture.setAttribute("width", width);
    picture.setAttribute("height", frame.h);
    byId("no-picture").hidden = Boolean(data.shown[frame.i]);
    if (data.shown[frame.i]) picture.setAttribute("href", data.links[frame.i]);
    else picture.removeAttribute("href");
    skeletons.replaceChildren();
    frame.p.forEach((person) => drawPerson(person, unit, frame.p.length === 1, area));
    if (byId("names").checked) drawNames(frame.p, unit);
    slider.max = shown.length - 1;
    slider.value = at;
    where.textContent = words.frame(frame.f, at + 1, shown.length, frame.i);
    byId("found").textContent = found(frame);
  }

  function stop() {
    clearInterval(timer);
    timer = null;
    play.textContent = words.play;
  }

  function toggle() {
    if (timer) return stop();
    play.textContent = words.stop;
    timer = setInterval(() => show(at + 1 < shown.length ? at + 1 : 0), 100);
  }

  function filter() {
    const wanted = filters.filter((box) => box.checked).map((box) => has(box.value));
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
    const count = data.frames.filter(has(box.value)).length;
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
  function speak(language) {
    document.documentElement.lang = language;
    words = WORDS[language];
    document.querySelectorAll("#languages button").forEach((button) => {
      button.setAttribute("aria-pressed", String(button.dataset.language === language));
    });
    document.title = document.querySelector("h1").textContent + words.title;
    for (const name of ["view", "slider"]) byId(name).setAttribute("aria-label", words[name]);
    for (const name of ["first", "back", "on", "last"]) byId(name).title = words[name];
    play.title = words.playTip;
    play.textContent = timer ? words.stop : words.play;
    show(at);
  }

  document.querySelectorAll("#languages button").forEach((button) => {
    button.addEventListener("click", () => speak(button.dataset.language));
  });
  speak((navigator.language || "en").startsWith("ja") ? "ja" : "en");
})();
