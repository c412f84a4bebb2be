// F8: names become initials for as long as somebody sits beside. What is being typed stays as it is.
import type { Initial } from "../generated/api";

/** Whether names are hidden; unlocking does not bring them back. */
export const beside = $state({ hidden: false });

/** What a text or label said, and what it says instead. */
interface Said {
  name: string;
  initials: string;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** Puts initials for names on the whole page, now and as it changes; answers how the names come back. */
export function hide(initials: readonly Initial[]): () => void {
  const words = new Map(initials.map((it) => [it.word, it.initial]));
  const shorten = (text: string) => text.replace(WORD, (word) => words.get(word) ?? word);
  const texts = new Map<Text, Said>();
  const labels = new Map<Element, Said>();

  function hideText(text: Text): void {
    const initials = shorten(text.data);
    if (initials === text.data || texts.get(text)?.initials === text.data) return;
    texts.set(text, { name: text.data, initials });
    text.data = initials;
  }

  function hideLabel(element: Element): void {
    const name = element.getAttribute("aria-label") ?? "";
    const initials = shorten(name);
    if (initials === name || labels.get(element)?.initials === name) return;
    labels.set(element, { name, initials });
    element.setAttribute("aria-label", initials);
  }

  function hideAll(under: Node): void {
    const walk = document.createTreeWalker(under, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = under; node; node = walk.nextNode()) {
      if (node instanceof Text) hideText(node);
      else if (node instanceof Element) hideLabel(node);
    }
  }

  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "characterData") hideText(target as Text);
      else if (type === "attributes") hideLabel(target as Element);
      else addedNodes.forEach(hideAll);
    }
  });
  hideAll(document.body);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["aria-label"],
  });
  return () => {
    observer.disconnect();
    // What the page has changed meanwhile is not overwritten.
    for (const [text, said] of texts) if (text.data === said.initials) text.data = said.name;
    for (const [element, said] of labels)
      if (element.getAttribute("aria-label") === said.initials) element.setAttribute("aria-label", said.name);
  };
}
