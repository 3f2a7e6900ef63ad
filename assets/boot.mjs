// Starts the program: fetches the glue and the wasm that the build names on this script's own
// tag, checks that neither was altered on the way, and hands every failure to gate.js.

const PATIENCE_MS = 20000;

const { js, wasm, jsIntegrity, wasmIntegrity } = document.querySelector('script[data-js]').dataset;
const glueUrl = new URL(js, document.baseURI).href;
const wasmUrl = new URL(wasm, document.baseURI).href;

if (!window.__encoreHalted) start().catch(report);

async function start() {
  const program = fetchProgram();
  program.catch(() => {});
  const glue = await loadGlue();
  await glue.default({ module_or_path: program });
}

async function loadGlue() {
  try {
    return await import(glueUrl);
  } catch (error) {
    throw await explain(error, glueUrl, jsIntegrity);
  }
}

async function fetchProgram() {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE_MS);
  try {
    return await tryProgram(abort.signal);
  } catch (error) {
    if (abort.signal.aborted) throw failure('slow', wasmUrl);
    throw error.kind ? error : await explain(error, wasmUrl, wasmIntegrity);
  } finally {
    clearTimeout(timer);
  }
}

async function tryProgram(signal) {
  const options = { signal, credentials: 'same-origin' };
  if (wasmIntegrity) options.integrity = wasmIntegrity;
  const response = await fetch(wasmUrl, options);
  if (!response.ok) throw failure(kindOf(response), `${wasmUrl}: status ${response.status}`);
  // The whole body is read here, so that the timer covers it, and passed on under the one type
  // that browsers compile from: many servers don't know it.
  const bytes = await response.arrayBuffer();
  return new Response(bytes, { headers: { 'Content-Type': 'application/wasm' } });
}

// A refused load says nothing about its reason: ask again, without the check.
async function explain(error, url, integrity) {
  let response;
  try {
    response = await fetch(url, { cache: 'no-store' });
    await response.arrayBuffer();
  } catch {
    return failure('download', `${url}: ${error}`);
  }
  if (!response.ok) return failure(kindOf(response), `${url}: status ${response.status}`);
  const kind = integrity ? 'altered' : 'broken';
  return failure(kind, `${url}: ${error}`);
}

function kindOf(response) {
  return response.status === 404 || response.status === 410 ? 'missing' : 'download';
}

function failure(kind, detail) {
  return Object.assign(new Error(detail), { kind });
}

function report(error) {
  const text = String((error && error.message) || error);
  const refused = /content security|unsafe-eval|csp/i.test(text);
  const kind = (error && error.kind) || (refused ? 'refused' : 'broken');
  if (window.__encoreFailed) window.__encoreFailed(kind, text);
  else document.getElementById('gate').textContent = 'Encore could not start. Load the page again.';
}
