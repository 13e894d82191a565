// Each operation of openapi.json as a form with its example.

const described = await (await fetch("openapi.json")).json();
const template = document.getElementById("operation");
const list = document.getElementById("operations");

for (const [path, methods] of Object.entries(described.paths)) {
  for (const [method, operation] of Object.entries(methods)) list.append(form(path, method.toUpperCase(), operation));
}

function form(path, method, operation) {
  const made = template.content.cloneNode(true);
  const part = (name) => made.querySelector(`.${name}`);
  const [media, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  part("call").textContent = `${method} ${path}`;
  part("says").textContent = operation.summary;
  const [body, status, answer, curl] = ["body", "status", "answer", "curl"].map(part);
  if (media) {
    body.value = typeof content.example === "string" ? content.example : JSON.stringify(content.example, null, 2);
  } else {
    body.closest("label").remove();
  }
  const address = new URL(path.slice(1), location.href).href;
  const shown = () => {
    const data = media ? ` -H 'Content-Type: ${media}' --data-binary '${body.value.replaceAll("'", "'\\''")}'` : "";
    curl.value = `curl '${address}'${data}`;
  };
  body.addEventListener("input", shown);
  shown();
  made.querySelector("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const started = performance.now();
    try {
      const options = media ? { method, body: body.value, headers: { "Content-Type": media } } : { method };
      const replied = await fetch(address, options);
      const text = await replied.text();
      status.textContent = `${replied.status} after ${Math.round(performance.now() - started)} ms`;
      answer.textContent = replied.headers.get("Content-Type").includes("ndjson") ? text : indented(text);
      answer.hidden = false;
    } catch {
      status.textContent = "The server did not answer.";
      answer.hidden = true;
    }
  });
  return made;
}

function indented(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
