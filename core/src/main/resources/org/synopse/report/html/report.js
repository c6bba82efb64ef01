"use strict";
// Everything an article says is set as text, never as markup.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  if (!data.compared) {
    return;
  }
  const PAGE = 50;
  const byId = (id) => document.getElementById(id);
  const words = data.words;
  const language = document.documentElement.lang;
  const shown = (value) => typeof value === "number" ? value.toLocaleString(language) : String(value);
  const fill = (key, ...values) => words[key].replace(/\{(\d)\}/g, (all, i) => shown(values[i]));
  const relationOf = new Map(data.relations.map((r, weight) => [r.label, { ...r, weight }]));
  const statements = new Map();
  for (const article of data.articles) {
    for (const statement of article.statements) {
      statements.set(statement.id, { ...statement, article, findings: [] });
    }
  }
  for (const finding of data.findings) {
    statements.get(finding.left).findings.push(finding);
    statements.get(finding.right).findings.push(finding);
  }
  const partnerOf = (finding, id) => statements.get(finding.left === id ? finding.right : finding.left);

  function element(name, properties = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key === "class") { made.className = value; } else { made.setAttribute(key, value); }
    }
    made.append(...children.filter((child) => child !== null));
    return made;
  }
  const sign = (text) => element("span", { class: "sign", "aria-hidden": "true" }, text);

  // ---- which two articles stand side by side ----
  const columns = byId("columns");
  const articleOf = new Map([...columns.children].map((node) => [node.dataset.key, node]));
  const choice = byId("choice");
  let left = data.articles[0].key;
  let right = data.articles[1].key;

  function place(newLeft, newRight) {
    // Explanations say "left" of the article that comes first, so it always stands there.
    const swapped = data.articles.findIndex((a) => a.key === newLeft) > data.articles.findIndex((a) => a.key === newRight);
    left = swapped ? newRight : newLeft;
    right = swapped ? newLeft : newRight;
    for (const [key, node] of articleOf) {
      node.hidden = key !== left && key !== right;
    }
    if (choice) {
      choice.elements.left.value = left;
      choice.elements.right.value = right;
    }
    sign_statements();
  }

  // ---- filters ----
  const form = byId("filters");
  let filter = null;
  function readFilter() {
    const fields = form.elements;
    const checked = (name) => new Set([...form.querySelectorAll(`input[name="${name}"]:checked`)].map((box) => box.value));
    filter = {
      relations: checked("relation"), kinds: checked("kind"), source: fields.source.value,
      article: fields.article ? fields.article.value : "", confidence: fields.confidence.valueAsNumber / 100,
      search: fields.search.value.trim().toLocaleLowerCase(),
    };
    fields.least.value = `${fields.confidence.value} %`;
  }
  function statementPasses(s) {
    return (filter.source === "" || s.sources.includes(filter.source))
      && (filter.search === "" || s.text.toLocaleLowerCase().includes(filter.search) || s.voice.toLocaleLowerCase().includes(filter.search));
  }
  function passes(finding) {
    if (!filter.relations.has(finding.relation) || finding.confidence < filter.confidence) { return false; }
    if (filter.kinds.size > 0 && !finding.evidence.some((e) => filter.kinds.has(e.kind))) { return false; }
    const [l, r] = [statements.get(finding.left), statements.get(finding.right)];
    if (filter.article !== "" && l.article.key !== filter.article && r.article.key !== filter.article) { return false; }
    if (filter.source !== "" && !l.sources.includes(filter.source) && !r.sources.includes(filter.source)) { return false; }
    return filter.search === "" || [l.text, r.text, l.voice, r.voice, ...finding.evidence.map((e) => e.because)]
      .some((text) => text.toLocaleLowerCase().includes(filter.search));
  }

  const sourceNames = new Set(data.articles.flatMap((a) => a.statements.flatMap((s) => s.sources)));
  form.elements.source.append(...[...sourceNames].sort((a, b) => a.localeCompare(b)).map((name) => element("option", { value: name }, name)));

  // ---- the relation of each statement to the article beside it ----
  const beside = (statement) => {
    const other = statement.article.key === left ? right : left;
    return statement.findings.filter((f) => partnerOf(f, statement.id).article.key === other);
  };
  function sign_statements() {
    for (const key of [left, right]) {
      const node = articleOf.get(key);
      const state = new Map();
      for (const { id } of data.articles.find((a) => a.key === key).statements) {
        const statement = statements.get(id);
        const findings = beside(statement);
        const gravest = findings.length === 0 ? null
          : findings.reduce((a, b) => relationOf.get(a.relation).weight <= relationOf.get(b.relation).weight ? a : b);
        const shown = gravest === null
          ? filter.relations.has("only") && filter.kinds.size === 0 && filter.confidence === 0 && statementPasses(statement)
          : findings.some(passes);
        state.set(id, { label: gravest ? gravest.relation : "only", filtered: !shown });
      }
      for (const mark of node.querySelectorAll("button.mark")) {
        const { label, filtered } = state.get(mark.dataset.go);
        const relation = relationOf.get(label);
        mark.className = `mark r-${label}${filtered ? " filtered" : ""}`;
        mark.replaceChildren(relation ? relation.sign : "○", ...(relation ? [element("span", { class: "word" }, relation.short)] : []));
        mark.setAttribute("aria-label", `${mark.dataset.go}: ${relation ? relation.word : words["relation.only"]}`);
      }
      for (const span of node.querySelectorAll("span.s")) {
        const ids = (span.dataset.s ?? "").split(" ").filter((id) => id !== "");
        const open = ids.filter((id) => !state.get(id).filtered);
        const weight = (id) => relationOf.has(state.get(id).label) ? relationOf.get(state.get(id).label).weight : 9;
        const best = (open.length > 0 ? open : ids).reduce((a, b) => a === null || weight(b) < weight(a) ? b : a, null);
        span.className = best === null ? "s s-none" : `s s-${state.get(best).label}${open.length === 0 ? " filtered" : ""}`;
      }
    }
    if (active !== null) { outline(); }
  }

  // ---- the statement that is looked at ----
  const detail = byId("detail");
  const body = byId("detail-body");
  let active = null;
  let pinned = false;
  const spansOf = (id) => [...articleOf.get(statements.get(id).article.key).querySelectorAll(`[data-s~="${id}"]`)];
  const partners = () => active === null ? [] : beside(statements.get(active));

  function outline() {
    for (const old of columns.querySelectorAll(".active, .partner")) { old.classList.remove("active", "partner"); }
    if (active === null) { highlight([]); drawLinks(); return; }
    const show = (id, name) => { for (const node of [byId(id), ...spansOf(id)]) { if (node) { node.classList.add(name); } } };
    show(active, "active");
    for (const finding of partners()) { show(partnerOf(finding, active).id, "partner"); }
    highlight(partners());
    drawLinks();
  }

  function highlight(findings) {
    if (!("highlights" in CSS)) { return; }
    const ranges = [];
    const add = (id, span) => {
      // Where all of a statement is the evidence, its frame says so already.
      if (isWhole(id, span)) { return; }
      for (const node of articleOf.get(statements.get(id).article.key).querySelectorAll("span.s")) {
        const begin = Number(node.dataset.b);
        const text = node.firstChild;
        if (text === null) { continue; }
        const from = Math.max(span.begin - begin, 0);
        const to = Math.min(span.end - begin, text.length);
        if (from < to) {
          const range = new Range();
          range.setStart(text, from);
          range.setEnd(text, to);
          ranges.push(range);
        }
      }
    };
    for (const finding of findings) {
      for (const evidence of finding.evidence) { add(finding.left, evidence.left); add(finding.right, evidence.right); }
    }
    CSS.highlights.set("evidence", new Highlight(...ranges));
  }

  const isWhole = (id, span) => span.end - span.begin >= 0.8 * statements.get(id).text.length;
  /** The words of the evidence are quoted where nothing beside them shows them yet. */
  function evidenceList(finding) {
    return element("ul", { class: "evidence" }, ...finding.evidence.map((e) => {
      const quotes = [[finding.left, e.left], [finding.right, e.right]]
        .filter(([id, span]) => !e.because.includes(span.text) && !isWhole(id, span))
        .map(([, span]) => element("q", {}, span.text));
      return element("li", {}, element("span", { class: "kind" }, `${words[`evidence.${e.kind}`]}: `), e.because,
        ...quotes.flatMap((quote, i) => [i === 0 ? " – " : " | ", quote]));
    }));
  }
  const sure = (finding) => fill("confidence", Math.round(100 * finding.confidence));
  function reasons(finding) {
    return element("details", {}, element("summary", {}, words.why),
      finding.terms.map(([name, value]) => `${name} ${value}`).join(", "));
  }

  function look(id, pin) {
    active = id;
    pinned = pin;
    const statement = statements.get(id);
    const rows = [];
    const ordered = [...new Set([...beside(statement), ...statement.findings])];
    const SHOWN = 6;
    for (const finding of ordered.slice(0, SHOWN)) {
      const relation = relationOf.get(finding.relation);
      const partner = partnerOf(finding, id);
      const go = element("button", { type: "button" }, `${words["detail.partner"]}: ${partner.article.name}`);
      go.addEventListener("click", () => visit(partner.id, statement.article.key));
      rows.push(element("div", { class: "partner-row" },
        element("p", { class: `r-${finding.relation}` }, sign(relation.sign), " ", element("strong", {}, relation.word), ` – ${sure(finding)} `, go),
        element("p", {}, element("strong", {}, `${partner.article.name} (${partner.id}): `), partner.text, element("span", { class: "voice" }, ` – ${partner.voice}`)),
        finding.evidence.length > 0 ? evidenceList(finding) : null, reasons(finding)));
    }
    if (ordered.length > SHOWN) { rows.push(element("p", {}, fill("detail.more", ordered.length - SHOWN))); }
    if (ordered.length === 0) { rows.push(element("p", { class: "r-only" }, sign("○"), " ", words["relation.only"], ". ", words["detail.none"])); }
    else if (beside(statement).length === 0) { rows.unshift(element("p", { class: "r-only" }, sign("○"), " ", words["detail.elsewhere"])); }
    body.replaceChildren(
      element("p", {}, element("strong", {}, `${statement.article.name} (${id}): `), statement.text, element("span", { class: "voice" }, ` – ${statement.voice}`)),
      ...rows);
    dock(id);
    detail.hidden = false;
    outline();
  }
  function close() {
    active = null;
    pinned = false;
    detail.hidden = true;
    outline();
  }

  const stacked = () => getComputedStyle(columns).gridTemplateColumns.split(" ").length < 2;
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  function reveal(id) {
    const node = byId(id) ?? spansOf(id)[0];
    if (!node) { return; }
    const pane = node.closest("article");
    if (stacked()) {
      node.scrollIntoView({ block: "center", behavior: still.matches ? "auto" : "smooth" });
    } else {
      pane.scrollTop += node.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
    }
  }
  /** Shows the statement with the article that it is looked at from, or its first partner, beside it. */
  function visit(id, otherKey) {
    const statement = statements.get(id);
    const key = statement.article.key;
    if ((key !== left && key !== right) || (otherKey && otherKey !== left && otherKey !== right)) {
      const best = statement.findings[0];
      const other = otherKey ?? (best ? partnerOf(best, id).article.key : (key === left ? right : left));
      place(key, other);
    }
    look(id, true);
    if (!stacked()) { columns.scrollIntoView({ block: "nearest" }); }
    reveal(id);
    showPartner(id);
    const mark = byId(id);
    if (mark) { mark.focus({ preventScroll: true }); }
  }
  /** Scrolls the page where the panel would hide what is looked at. */
  function uncover(...ids) {
    const boxes = ids.flatMap((id) => [byId(id), ...spansOf(id)]).filter((node) => node !== null).map((node) => {
      const [box, pane] = [node.getBoundingClientRect(), node.closest("article").getBoundingClientRect()];
      return { top: Math.max(box.top, pane.top), bottom: Math.min(box.bottom, pane.bottom) };
    });
    const panel = detail.getBoundingClientRect();
    const atTop = detail.classList.contains("at-top");
    const above = (atTop ? panel.bottom : 0) + 8 - Math.min(...boxes.map((box) => box.top));
    const below = Math.max(...boxes.map((box) => box.bottom)) + 8 - (atTop ? innerHeight : panel.top);
    const by = above > 0 ? -above : Math.max(0, Math.min(below, -above));
    if (by !== 0) { scrollBy({ top: by, behavior: "instant" }); }
  }
  /** The panel stands where it does not cover the statement, and the pointer stays on it. */
  function dock(id) {
    const box = (byId(id) ?? spansOf(id)[0])?.getBoundingClientRect();
    detail.classList.toggle("at-top", box !== undefined && box.bottom > 0.55 * innerHeight);
  }
  /** Pins the statement and brings its partner into view. */
  function follow(id) {
    look(id, true);
    if (stacked()) {
      for (const finding of partners().slice(0, 1)) { reveal(partnerOf(finding, id).id); }
    } else {
      showPartner(id);
    }
  }
  function showPartner(id) {
    if (stacked()) { return; }
    const first = partners().slice(0, 1).map((finding) => partnerOf(finding, id).id);
    first.forEach(reveal);
    uncover(id, ...first);
    drawLinks();
  }

  // ---- the drawn link ----
  const SVG = "http://www.w3.org/2000/svg";
  const links = document.createElementNS(SVG, "svg");
  links.id = "links";
  links.setAttribute("aria-hidden", "true");
  columns.append(links);
  let drawing = 0;
  function drawLinks() {
    if (drawing === 0) { drawing = requestAnimationFrame(() => { drawing = 0; draw(); }); }
  }
  function draw() {
    const paths = [];
    if (active !== null && pinned && !stacked()) {
      const frame = columns.getBoundingClientRect();
      const at = (id) => {
        const node = byId(id);
        const pane = node.closest("article").getBoundingClientRect();
        const box = node.getBoundingClientRect();
        return { y: Math.min(Math.max(box.top + box.height / 2, pane.top), pane.bottom) - frame.top,
          edge: (statements.get(id).article.key === left ? pane.right : pane.left) - frame.left };
      };
      for (const finding of partners()) {
        if (!byId(finding.left) || !byId(finding.right)) { continue; }
        const [a, b] = [at(active), at(partnerOf(finding, active).id)];
        const path = document.createElementNS(SVG, "path");
        path.setAttribute("d", `M${a.edge} ${a.y} C${b.edge} ${a.y} ${a.edge} ${b.y} ${b.edge} ${b.y}`);
        path.setAttribute("class", finding.relation);
        paths.push(path);
        for (const end of [a, b]) {
          const dot = document.createElementNS(SVG, "circle");
          for (const [name, value] of [["cx", end.edge], ["cy", end.y], ["r", 6], ["class", finding.relation]]) { dot.setAttribute(name, value); }
          paths.push(dot);
        }
      }
    }
    links.replaceChildren(...paths);
  }
  addEventListener("resize", drawLinks);
  columns.addEventListener("scroll", drawLinks, { capture: true, passive: true });

  // ---- pointing, moving, clicking ----
  const statementAt = (target) => {
    const node = target.closest?.(".mark, [data-s]");
    if (!node || !columns.contains(node)) { return null; }
    const ids = node.dataset.go ? [node.dataset.go] : (node.dataset.s ?? "").split(" ").filter((id) => id !== "");
    return ids.length === 0 ? null : ids.find((id) => beside(statements.get(id)).length > 0) ?? ids[ids.length - 1];
  };
  columns.addEventListener("pointerover", (event) => {
    const id = event.pointerType === "mouse" ? statementAt(event.target) : null;
    if (id !== null && !pinned && id !== active) { look(id, false); }
  });
  columns.addEventListener("focusin", (event) => {
    const id = event.target.matches(".mark:focus-visible") ? statementAt(event.target) : null;
    if (id !== null && id !== active) { look(id, false); }
  });
  columns.addEventListener("click", (event) => {
    const id = statementAt(event.target);
    if (id === null || !getSelection().isCollapsed) { return; }
    follow(id);
  });
  document.addEventListener("click", (event) => {
    const go = event.target.closest("[data-go]");
    if (go && !columns.contains(go)) {
      event.preventDefault();
      visit(go.dataset.go);
    }
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && !detail.hidden) { close(); } });
  byId("detail-close").addEventListener("click", () => {
    const back = active === null ? null : byId(active);
    close();
    if (back) { back.focus({ preventScroll: true }); close(); }
  });

  // ---- the list of findings ----
  const list = byId("finding-list");
  const more = byId("more-findings");
  let matching = [];
  function findingItem(finding) {
    const relation = relationOf.get(finding.relation);
    const side = (id) => element("div", { class: "side" },
      element("span", { class: "who" }, `${statements.get(id).article.name} (${id})`), statements.get(id).text);
    const show = element("button", { type: "button", "aria-label": `${words["findings.show"]}: ${finding.left}, ${finding.right}` }, words["findings.show"]);
    show.addEventListener("click", () => visit(finding.left, statements.get(finding.right).article.key));
    return element("li", {}, side(finding.left),
      element("div", { class: `verdict r-${finding.relation}` }, sign(relation.sign), relation.word, " ", element("span", { class: "sure" }, sure(finding))),
      side(finding.right), finding.evidence.length > 0 ? evidenceList(finding) : null, element("div", {}, show));
  }
  function addFindings(count) {
    const from = list.childElementCount;
    list.append(...matching.slice(from, from + count).map(findingItem));
    const rest = matching.length - list.childElementCount;
    more.hidden = rest <= 0;
    more.textContent = fill("findings.more", Math.min(rest, PAGE));
  }
  more.addEventListener("click", () => {
    const first = list.childElementCount;
    addFindings(PAGE);
    list.children[first].querySelector("button").focus();
  });
  function apply() {
    readFilter();
    matching = data.findings.filter(passes);
    list.replaceChildren();
    addFindings(PAGE);
    byId("shown").textContent = matching.length === 0 ? words["findings.none"] : fill("findings.shown", matching.length, data.findings.length);
    sign_statements();
  }
  let pending = 0;
  form.addEventListener("input", () => { clearTimeout(pending); pending = setTimeout(apply, 80); });
  form.addEventListener("reset", () => { setTimeout(apply, 0); });
  form.addEventListener("submit", (event) => { event.preventDefault(); apply(); });
  // Paper can open nothing: all that is folded up is printed, and folded up again.
  let opened = [];
  addEventListener("beforeprint", () => {
    addFindings(matching.length);
    opened = [...document.querySelectorAll("main details:not([open])")];
    for (const folded of opened) { folded.open = true; }
  });
  addEventListener("afterprint", () => { for (const folded of opened) { folded.open = false; } });

  // ---- the matrix of claims and articles ----
  const claims = byId("claims");
  const moreClaims = byId("more-claims");
  function prepareClaims() {
    return data.claims.map((ids) => {
      const inside = new Set(ids);
      const cells = new Map();
      let gravest = 9;
      for (const id of ids) {
        const statement = statements.get(id);
        for (const finding of statement.findings) {
          const weight = relationOf.get(finding.relation).weight;
          const old = cells.get(statement.article.key);
          if (inside.has(partnerOf(finding, id).id) && (old === undefined || weight < old.weight)) {
            cells.set(statement.article.key, { weight, id, relation: finding.relation, other: partnerOf(finding, id).article.key });
            gravest = Math.min(gravest, weight);
          }
        }
      }
      return { text: statements.get(ids[0]).text, cells, gravest };
    }).sort((a, b) => b.cells.size - a.cells.size || a.gravest - b.gravest);
  }
  function claimRow(claim) {
    return element("tr", {}, element("th", { scope: "row" }, claim.text), ...data.articles.map((article) => {
      const cell = claim.cells.get(article.key);
      if (!cell) { return element("td", {}, element("span", { class: "absent", role: "img", "aria-label": words["matrix.absent"], title: words["matrix.absent"] }, "–")); }
      const relation = relationOf.get(cell.relation);
      const button = element("button", { type: "button", class: `r-${cell.relation}`, title: relation.word, "aria-label": `${article.name}: ${relation.word}` }, relation.sign);
      button.addEventListener("click", () => visit(cell.id, cell.other));
      return element("td", {}, button);
    }));
  }
  if (claims) {
    const prepared = prepareClaims();
    const add = (count) => {
      const from = claims.childElementCount;
      claims.append(...prepared.slice(from, from + count).map(claimRow));
      const rest = prepared.length - claims.childElementCount;
      moreClaims.hidden = rest <= 0;
      moreClaims.textContent = fill("matrix.more", Math.min(rest, PAGE));
    };
    moreClaims.addEventListener("click", () => { add(PAGE); });
    addEventListener("beforeprint", () => { add(prepared.length); });
    add(PAGE);
  }

  if (choice) {
    choice.addEventListener("change", (event) => {
      const fields = choice.elements;
      if (fields.left.value === fields.right.value) {
        if (event.target === fields.left) { fields.right.value = left; } else { fields.left.value = right; }
      }
      if (active !== null) { close(); }
      place(fields.left.value, fields.right.value);
    });
  }
  readFilter();
  place(left, right);
  apply();
})();
