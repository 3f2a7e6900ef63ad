// Owns the visible text before and after the program: loading, stalled, unsupported, failed and
// crashed. Written in ES5, so that a browser too old for the rest can still read it. It needs
// neither the program nor a network.
(function () {
  'use strict';

  var PREFIX = 'encore:';
  var STALL_MS = 15000;
  var html = document.documentElement;
  var isDead = false;

  // ---- whose keys, as in src/storage/people.rs ----

  // What the keys of whoever practices now start with; none for a guest, who has no keys.
  function drawer() {
    if (/[?&]guest(&|$)/.test(location.search)) return null;
    try {
      var who = JSON.parse(localStorage.getItem(PREFIX + 'who'));
      if (who && who.word) return PREFIX + 'p:' + who.word + ':';
    } catch (ignored) {
      // Nobody but the first person then.
    }
    return PREFIX;
  }

  // What a key is called in this drawer; none when it is somewhere else.
  function inside(key, drawer) {
    if (drawer === null || key.indexOf(drawer) !== 0) return null;
    var isTheirs = key.indexOf(PREFIX + 'p:') === 0 || key === PREFIX + 'who';
    return drawer === PREFIX && isTheirs ? null : PREFIX + key.slice(drawer.length);
  }

  // ---- the theme, before the first paint ----

  function applySettings() {
    try {
      var settings = JSON.parse(localStorage.getItem(drawer() + 'settings')) || {};
      if (/^(light|dark)$/.test(settings.theme)) html.setAttribute('data-theme', settings.theme);
      if (/^(large|largest)$/.test(settings.text)) html.setAttribute('data-text', settings.text);
    } catch (ignored) {
      // Blocked or damaged storage must not keep the page from starting.
    }
  }

  // ---- what this browser can do ----

  // The smallest modules that use what the program is compiled with.
  var HEAD = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0];
  var BULK_MEMORY = [5, 3, 1, 0, 1, 10, 14, 1, 12, 0, 65, 0, 65, 0, 65, 0, 252, 10, 0, 0, 11];
  var REFERENCE_TYPES = [10, 7, 1, 5, 0, 208, 112, 26, 11];
  var SIGN_EXTENSION = [10, 8, 1, 6, 0, 65, 0, 192, 26, 11];

  function knows(body) {
    return WebAssembly.validate(new Uint8Array(HEAD.concat(body)));
  }

  function isSupported() {
    try {
      return typeof WebAssembly === 'object' && typeof Promise === 'function' &&
        typeof fetch === 'function' && typeof AbortController === 'function' &&
        'noModule' in document.createElement('script') &&
        knows(BULK_MEMORY) && knows(REFERENCE_TYPES) && knows(SIGN_EXTENSION);
    } catch (ignored) {
      return false;
    }
  }

  // ---- the rescue file ----

  // Every key of whoever practices now, as it is: what can't be read by the program may still be read by a person.
  function rescue() {
    var keys = Object.create(null);
    var ours = drawer();
    for (var i = 0; i < localStorage.length; i++) {
      var key = localStorage.key(i);
      var name = key === null ? null : inside(key, ours);
      if (name !== null) keys[name] = localStorage.getItem(key);
    }
    var build = html.getAttribute('data-build') || '';
    return JSON.stringify({ app: 'encore', rescue: 1, build: build, keys: keys });
  }

  function saveProgress() {
    var text;
    try {
      text = rescue();
      if (/"keys":\{\}\}$/.test(text)) return say('There is nothing saved in this browser yet.');
    } catch (error) {
      return say('Nothing could be saved: this browser does not let the page read its storage.');
    }
    try {
      download(text, 'encore-rescue-' + new Date().toISOString().slice(0, 10) + '.json');
      say('Saved as a file. Look in your downloads.');
    } catch (error) {
      showText(text);
      say('This browser can’t make a file. Copy the text below and keep it.');
    }
  }

  function download(text, name) {
    var url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    var link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.hidden = true;
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
    setTimeout(function () { URL.revokeObjectURL(url); }, 10000);
  }

  function showText(text) {
    var old = document.getElementById('notice-text');
    var area = old || document.createElement('textarea');
    area.id = 'notice-text';
    area.className = 'notice__text';
    area.readOnly = true;
    area.setAttribute('aria-label', 'Your saved progress as text');
    area.value = text;
    if (!old) document.getElementById('notice').appendChild(area);
  }

  function say(text) {
    var line = document.getElementById('notice-said');
    if (line) line.textContent = text;
  }

  // ---- pages of words ----

  var SAVE = { name: 'save', label: 'Save my progress' };
  var RELOAD = { name: 'reload', label: 'Reload' };
  var AGAIN = { name: 'reload', label: 'Try again' };

  function add(parent, tag, className, text) {
    var element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    parent.appendChild(element);
    return element;
  }

  function addButton(parent, action, isMain) {
    var button = add(parent, 'button', isMain ? 'act' : 'act quiet', action.label);
    button.type = 'button';
    button.setAttribute('data-gate', action.name);
  }

  // Replaces the page: {name, title, text, actions, detail}. Built before it is shown, so that
  // a screen reader hears it whole.
  function show(page) {
    var bar = document.createElement('header');
    bar.className = 'bar';
    add(bar, 'span', 'bar__where', 'Encore');
    var main = document.createElement('main');
    main.className = 'page';
    var notice = add(main, 'div', 'notice');
    notice.id = 'notice';
    notice.setAttribute('role', 'alert');
    var title = add(notice, 'h1', '', page.title);
    title.tabIndex = -1;
    for (var i = 0; i < page.text.length; i++) add(notice, 'p', i ? '' : 'lede', page.text[i]);
    for (var k = 0; k < page.actions.length; k++) addButton(notice, page.actions[k], k === 0);
    var said = add(notice, 'p', 'notice__said');
    said.id = 'notice-said';
    said.setAttribute('role', 'status');
    if (page.detail) addDetail(notice, page.detail);
    document.body.textContent = '';
    document.body.appendChild(bar);
    document.body.appendChild(main);
    html.setAttribute('data-gate', page.name);
    title.focus();
  }

  function addDetail(notice, text) {
    var details = add(notice, 'details', 'notice__detail');
    add(details, 'summary', '', 'What happened, for whoever looks after Encore');
    add(details, 'pre', '', text);
  }

  function whenBody(then) {
    if (document.body) return then();
    document.addEventListener('DOMContentLoaded', then);
  }

  // ---- unsupported, failed, stalled ----

  var BROWSERS = 'Encore runs in Chrome or Edge 97 and later, Firefox 102 and later, and Safari ' +
    'or iOS 16.4 and later.';

  var FAILURES = {
    missing: ['A part of Encore is missing',
      'The server has no such file. It may be in the middle of an update: wait a minute, then ' +
      'try again. If it stays like this, whoever put Encore on this server has to copy it again.'],
    altered: ['Encore was changed on the way',
      'A part of it is not what was published, so it was not started. Try again; on a company ' +
      'network, a filter or proxy may be changing files.'],
    download: ['Encore could not be loaded',
      'The connection broke off before everything had arrived. Check it, then try again.'],
    slow: ['Loading took too long',
      'It had not arrived after 20 seconds. Check the connection, then try again.'],
    refused: ['This page may not run Encore',
      'A security rule of this browser or of the server forbids WebAssembly. Whoever looks after ' +
      'the server has to allow it: ‘wasm-unsafe-eval’ in the rule for scripts.'],
    broken: ['Encore could not start',
      'Everything arrived, but it did not start. Try again. If that does not help, use another ' +
      'browser: ' + BROWSERS]
  };

  function halt(page) {
    if (isDead || window.__encoreHalted) return;
    window.__encoreHalted = true;
    whenBody(function () { show(page); });
  }

  function failed(kind, detail) {
    if (kind === 'unsupported') return unsupported();
    var words = FAILURES[kind] || FAILURES.broken;
    halt({
      name: 'failed-' + (FAILURES[kind] ? kind : 'broken'), title: words[0],
      text: [words[1], 'Your saved progress is not touched.'],
      actions: [AGAIN, SAVE], detail: cut(detail)
    });
  }

  function unsupported() {
    halt({
      name: 'unsupported', title: 'This browser is too old for Encore',
      text: [BROWSERS, 'If you have practiced here before, you can take your progress along as a ' +
        'file and open it in another browser.'],
      actions: [SAVE]
    });
  }

  function stalled() {
    var line = document.getElementById('gate');
    if (!line || window.__encoreHalted || html.hasAttribute('data-ready')) return;
    line.textContent = 'This is taking longer than it should. The connection may be slow. ';
    var button = add(line.parentNode, 'button', 'act quiet', AGAIN.label);
    button.type = 'button';
    button.setAttribute('data-gate', AGAIN.name);
    html.setAttribute('data-gate', 'stalled');
  }

  // ---- the crash page ----

  function dead(message) {
    if (isDead) return;
    isDead = window.__encoreHalted = true;
    whenBody(function () {
      show({
        name: 'dead', title: 'Encore has stopped',
        text: ['A fault in the program stopped it. What was saved before is still on this device.',
          'Reload to go on. To be safe, save your progress as a file first.'],
        actions: [RELOAD, SAVE], detail: cut(message)
      });
    });
  }

  function cut(text) {
    return String(text || 'No details.').slice(0, 500);
  }

  function isTrap(error) {
    return !!error && /^(RuntimeError|LinkError|CompileError)$/.test(error.name) &&
      typeof WebAssembly === 'object' && error instanceof WebAssembly[error.name];
  }

  // A script that was refused says nothing about its reason: ask again, without the check.
  function explain(script) {
    fetch(script.src, { cache: 'no-store' }).then(function (response) {
      var kind = script.integrity ? 'altered' : 'broken';
      failed(response.ok ? kind : 'missing', script.src + ': status ' + response.status);
    }, function (error) { failed('download', script.src + ': ' + error); });
  }

  function onError(event) {
    if (event.target && event.target.tagName === 'SCRIPT') return explain(event.target);
    var error = event.error || event.reason;
    if (isTrap(error)) dead(error.name + ': ' + error.message);
    if (isDead) event.preventDefault();
  }

  // ---- one listener for our buttons, and silence after death ----

  var ACTIONS = { save: saveProgress, reload: function () { location.reload(); } };

  function onClick(event) {
    var node = event.target;
    while (node && node.getAttribute && !node.hasAttribute('data-gate')) node = node.parentNode;
    if (!node || !node.getAttribute || node === html) return;
    event.stopImmediatePropagation();
    ACTIONS[node.getAttribute('data-gate')]();
  }

  // Capture on the window comes first, so nothing reaches a program that no longer runs.
  var INPUTS = ('beforeinput blur change click compositionend compositionstart compositionupdate ' +
    'contextmenu copy cut dblclick drag dragend dragenter dragleave dragover dragstart drop focus ' +
    'focusin focusout hashchange input invalid keydown keypress keyup message mousedown mousemove ' +
    'mouseout mouseover mouseup offline online orientationchange pagehide pageshow paste ' +
    'pointercancel pointerdown pointermove pointerout pointerover pointerup popstate reset resize ' +
    'scroll select selectionchange storage submit toggle touchcancel touchend touchmove ' +
    'touchstart visibilitychange wheel').split(' ');

  function swallow(event) {
    if (isDead) event.stopImmediatePropagation();
  }

  // The browser offers to install the app once, and before the program can listen.
  window.addEventListener('beforeinstallprompt', function (event) {
    event.preventDefault();
    window.__encoreInstall = event;
  });

  applySettings();
  window.__encoreDead = dead;
  window.__encoreFailed = failed;
  window.addEventListener('click', onClick, true);
  for (var i = 0; i < INPUTS.length; i++) window.addEventListener(INPUTS[i], swallow, true);
  window.addEventListener('error', onError, true);
  window.addEventListener('unhandledrejection', onError, true);
  if (isSupported()) setTimeout(stalled, STALL_MS);
  else unsupported();
})();
