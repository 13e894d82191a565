/** The style of the element; what begins with "--firstweeks-" is for the page around it to set. */

export const SHEET = `
:host {
  --text: var(--firstweeks-text, #212b32);
  --background: var(--firstweeks-background, #fff);
  --accent: var(--firstweeks-accent, #005eb8);
  --on-accent: var(--firstweeks-on-accent, #fff);
  --emergency: var(--firstweeks-emergency, #b3000f);
  --urgent: var(--firstweeks-urgent, #7a4b00);
  --border: var(--firstweeks-border, #4c6272);
  --radius: var(--firstweeks-radius, 4px);
  display: block; color: var(--text); background: var(--background);
  font: var(--firstweeks-font, 1.1875rem/1.5 system-ui, sans-serif); overflow-wrap: anywhere;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
h2 { font-size: 1.4em; line-height: 1.25; margin: .75em 0; }
h3 { font-size: 1.15em; margin: 1.25em 0 .25em; }
h2:focus { outline: none; }
p { margin: .5em 0; }
fieldset { border: 0; padding: 0; margin: 0 0 1.75em; min-width: 0; }
legend { font-weight: bold; padding: 0; margin-bottom: .25em; }
.choice { display: flex; gap: .75em; align-items: start; padding: .5em 0; min-height: 2.75rem; }
.choice input { width: 1.75rem; height: 1.75rem; margin: 0; flex: none; accent-color: var(--accent); }
.hint, .small { display: block; font-size: .875em; opacity: .85; }
input[type="text"] { font: inherit; width: 6em; min-height: 2.75rem; border: 2px solid var(--border); border-radius: var(--radius); }
summary { cursor: pointer; min-height: 2.75rem; padding: .5em 0; color: var(--accent); text-decoration: underline; }
button, .call, select { font: inherit; min-height: 2.75rem; padding: .5em 1.25em; border-radius: var(--radius); border: 2px solid var(--accent); }
button, select { background: var(--background); color: var(--accent); }
button.main, .call { background: var(--accent); color: var(--on-accent); font-weight: bold; }
.call { display: inline-block; text-decoration: none; }
.buttons { display: flex; flex-wrap: wrap; gap: .75em; margin: 1.25em 0; }
.country { display: flex; flex-wrap: wrap; gap: .5em; align-items: center; margin: 1.25em 0; }
.problem:not(:empty) { border-left: .25em solid var(--emergency); padding: .5em .75em; font-weight: bold; }
.card { border: 2px solid var(--accent); border-radius: var(--radius); padding: 1em; }
.card.urgent { border-color: var(--urgent); border-width: 4px; }
.card.emergency { border-color: var(--emergency); border-width: 4px; }
.card.emergency h2 { color: var(--emergency); }
details.emergency { border-left: .25em solid var(--emergency); padding-left: .75em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
