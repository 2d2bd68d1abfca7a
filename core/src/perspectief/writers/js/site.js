// The script of a site. Every page works without it; it adds choices that only a script can make.
"use strict";

(() => {
  const COLOURS = "perspectief-kleuren";
  const MOST_FOUND = 50;
  const LEAST_LETTERS = 4;
  const MARKS = String.raw`[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'.,;:!?…]+`;
  const EDGES = new RegExp(`^${MARKS}|${MARKS}$`, "gu");

  // What the reader chose, if the browser lets a page keep anything.
  const kept = () => {
    try {
      return localStorage.getItem(COLOURS) || "";
    } catch {
      return "";
    }
  };

  const paint = (colours) => {
    if (colours) document.documentElement.dataset.colours = colours;
    else delete document.documentElement.dataset.colours;
  };

  // Who goes back to a page finds it as it was left: a browser fills in its fields, after the
  // script, or keeps the whole page. So what follows from them is done when the page is shown too.
  const nowAndBack = (action) => {
    action();
    addEventListener("pageshow", action);
  };

  const chooseColours = () => {
    const choice = document.getElementById("site_kleuren");
    nowAndBack(() => {
      choice.value = kept();
      paint(choice.value);
    });
    choice.addEventListener("change", () => {
      paint(choice.value);
      try {
        localStorage.setItem(COLOURS, choice.value);
      } catch {
        // The choice then holds for this page only.
      }
    });
  };

  // On a small screen the menus are folded.
  const unfold = (button) => {
    const menus = document.getElementById(button.getAttribute("aria-controls"));
    button.addEventListener("click", () => {
      const open = menus.toggleAttribute("data-open");
      button.setAttribute("aria-expanded", String(open));
    });
  };

  const filled = (words, values) =>
    words.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));

  // A list that can be narrowed: any of the boxes of one question, and all questions together.
  const narrow = (form) => {
    const groups = [...document.querySelectorAll(".group")];
    const entries = [...document.querySelectorAll(".group .entries > li")];
    const status = form.querySelector("[role=status]");

    const shows = (entry) => {
      const asked = {};
      for (const box of form.querySelectorAll("input")) {
        asked[box.name] ??= [];
        if (box.checked) asked[box.name].push(box.value);
      }
      const marks = (name) => (entry.dataset[name] || "").split(" ");
      const most = [...form.querySelectorAll("select")].every(
        (one) => !one.value || (entry.dataset[one.name] && Number(entry.dataset[one.name]) <= Number(one.value)),
      );
      return most && Object.entries(asked).every(
        ([name, values]) => !values.length || values.some((value) => marks(name).includes(value)),
      );
    };

    const show = () => {
      for (const entry of entries) entry.hidden = !shows(entry);
      for (const group of groups) group.hidden = !group.querySelector(".entries > li:not([hidden])");
      const n = entries.filter((entry) => !entry.hidden).length;
      status.textContent = filled(status.dataset.words, { n, all: entries.length });
    };

    // Who follows a link to something that is not shown wants to see it.
    const reveal = () => {
      const wanted = document.querySelector(":target");
      if (!wanted || !wanted.hidden) return;
      form.reset();
      wanted.scrollIntoView();
    };

    form.addEventListener("change", show);
    form.addEventListener("submit", (event) => event.preventDefault());
    // The fields are empty only after the event.
    form.addEventListener("reset", () => setTimeout(show));
    addEventListener("hashchange", reveal);
    nowAndBack(show);
    reveal();
  };

  // A phone writes another apostrophe than a pack does.
  const folded = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘ʼ´`]/g, "'").toLowerCase();

  // The words of a question, without the quotes, brackets and commas around them.
  const wordsOf = (typed) =>
    folded(typed)
      .split(/\s+/)
      .map((word) => word.replace(EDGES, ""))
      .filter((word) => /[\p{L}\p{N}]/u.test(word));

  const asked = () => new URLSearchParams(location.search).get("q") || "";

  // So that a search is still there for who goes back to it, or sends its address.
  const keepAsked = (words) => {
    const address = new URL(location.href);
    if (words) address.searchParams.set("q", words);
    else address.searchParams.delete("q");
    try {
      history.replaceState(null, "", address);
    } catch {
      // Some browsers let no page from a disk change its address.
    }
  };

  // The words around the first place where one of the words asked for stands.
  const around = (text, words) => {
    const low = folded(text);
    const places = words.map((word) => low.indexOf(word)).filter((place) => place >= 0);
    const at = places.length ? Math.min(...places) : 0;
    const start = at < 60 ? 0 : text.indexOf(" ", at - 60) + 1;
    const end = text.length <= start + 160 ? text.length : text.lastIndexOf(" ", start + 160);
    return `${start ? "… " : ""}${text.slice(start, Math.max(end, start))}${end < text.length ? " …" : ""}`;
  };

  // Everything in which all words stand; first what has them in its title.
  const found = (words) => {
    const scored = [];
    for (const [address, kind, title, text] of globalThis.perspectiefIndex) {
      const head = folded(title);
      const whole = `${head} ${folded(text)}`;
      if (!words.every((word) => whole.includes(word))) continue;
      scored.push({ score: words.filter((word) => head.includes(word)).length, address, kind, title, text });
    }
    return scored.sort((one, other) => other.score - one.score);
  };

  // The beginning of a word that stands somewhere: of one misspelt or in another form. A short
  // word says too little without its end.
  const beginning = (word) => {
    const least = Math.min(word.length, LEAST_LETTERS);
    for (let end = word.length; end >= least; end--) {
      if (found([word.slice(0, end)]).length) return word.slice(0, end);
    }
    return "";
  };

  // The words to show what was found with: the beginnings of words that are nowhere together.
  const near = (words) => {
    if (!words.length || found(words).length) return words;
    const begun = words.map(beginning);
    return begun.every(Boolean) && found(begun).length ? begun : words;
  };

  const line = (tag, text, kind) => {
    const made = document.createElement(tag);
    made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };

  const shown = ({ address, kind, title, text }, words) => {
    const link = line("a", title);
    link.href = address;
    const head = line("p", "", "found");
    head.append(link, line("span", ` ${kind}`, "kind"));
    const item = document.createElement("li");
    item.append(head);
    if (text) item.append(line("p", around(text, words), "small"));
    return item;
  };

  const searchHere = (form) => {
    const place = document.querySelector(".finding");
    const status = place.querySelector("[role=status]");
    const results = place.querySelector(".results");
    const everything = document.querySelectorAll("main > .part");
    const box = form.elements.q;
    let waiting;

    const search = () => {
      const typed = wordsOf(box.value);
      const words = near(typed);
      const hits = words.length ? found(words) : [];
      results.replaceChildren(...hits.slice(0, MOST_FOUND).map((hit) => shown(hit, words)));
      results.hidden = !hits.length;
      for (const part of everything) part.hidden = words.length > 0;
      const { found: whole, near: begun, nothing } = status.dataset;
      const said = !hits.length ? nothing : words === typed ? whole : begun;
      const values = { n: hits.length, words: box.value.trim(), near: words.join(" ") };
      status.textContent = words.length ? filled(said, values) : "";
      keepAsked(values.words);
    };

    box.addEventListener("input", () => {
      clearTimeout(waiting);
      // So that who hears the page is not told of every letter.
      waiting = setTimeout(search, 250);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      search();
    });
    box.value = asked();
    nowAndBack(search);
  };

  const searchThere = (form) => {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      location.href = `${form.dataset.page}?q=${encodeURIComponent(form.elements.q.value.trim())}`;
    });
  };

  // The same place in the other language.
  const keepPlace = (link) => {
    link.addEventListener("click", () => {
      link.hash = location.hash;
    });
  };

  const start = () => {
    for (const each of document.querySelectorAll("[data-script]")) each.hidden = false;
    chooseColours();
    document.querySelectorAll(".unfold").forEach(unfold);
    document.querySelectorAll(".filters").forEach(narrow);
    document.querySelectorAll(".finding .search").forEach(searchHere);
    document.querySelectorAll(".banner .search").forEach(searchThere);
    document.querySelectorAll(".languages a").forEach(keepPlace);
    document.querySelector(".print-button button").addEventListener("click", () => print());
  };

  paint(kept());
  // At once, so that nothing moves when the page is there.
  document.documentElement.dataset.scripted = "";
  document.addEventListener("DOMContentLoaded", start);
})();
