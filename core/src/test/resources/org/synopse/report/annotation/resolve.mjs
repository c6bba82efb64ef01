// Resolves the selectors of annotations against the texts that they are about, with Apache Annotator.
// Arguments: a file with {"annotations": [...], "texts": {source: text}}. Prints a JSON list: for
// every target the words that its position and its quote select, and where the quote was found.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<pre></pre>");
Object.assign(globalThis, {
  document: window.document, Node: window.Node, NodeFilter: window.NodeFilter, Range: window.Range,
});
const { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } =
  await import("@apache-annotator/dom");

const { annotations, texts } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const scope = window.document.querySelector("pre");
const matchers = {
  TextPositionSelector: createTextPositionSelectorMatcher,
  TextQuoteSelector: createTextQuoteSelectorMatcher,
};
const found = [];
for (const annotation of annotations) {
  for (const target of annotation.target) {
    scope.textContent = texts[target.source];
    const selected = {};
    for (const selector of target.selector) {
      selected[selector.type] = [];
      for await (const range of matchers[selector.type](selector)(scope)) {
        selected[selector.type].push({ words: range.toString(), at: range.startOffset });
      }
    }
    found.push(selected);
  }
}
process.stdout.write(JSON.stringify(found));
