/* Pages work without this. It adds: the number pad, answers that outlive a lost network, and signing
   out when nobody touches the screen. ECMAScript 5.1 only. */
(function () {
  'use strict';

  var doc = document;

  function byId(id) { return doc.getElementById(id); }

  function each(selector, act, root) {
    var found = (root || doc).querySelectorAll(selector);
    for (var place = 0; place < found.length; place += 1) { act(found[place]); }
  }

  function show(element, isShown) {
    if (isShown) { element.removeAttribute('hidden'); } else { element.setAttribute('hidden', ''); }
  }

  /* What a form would send, with the button that was pressed. */
  function fields(form, button) {
    var pairs = [];
    function add(name, value) {
      pairs.push(encodeURIComponent(name) + '=' + encodeURIComponent(value));
    }
    each('input, select', function (field) {
      var isUnchosen = (field.type === 'checkbox' || field.type === 'radio') && !field.checked;
      if (field.name && !isUnchosen) { add(field.name, field.value); }
    }, form);
    if (button && button.name) { add(button.name, button.value); }
    return pairs.join('&');
  }

  function post(path, body, done) {
    var request = new XMLHttpRequest();
    request.open('POST', path, true);
    request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    request.setRequestHeader('HocVu-Script', '1');
    request.timeout = 10000;
    request.onreadystatechange = function () {
      if (request.readyState === 4) { done(request.status, request.responseText); }
    };
    request.send(body);
  }

  /* An answer is sent until it has arrived; the server takes it once, however often it comes. */
  function keepAnswers(form) {
    var pressed = null;
    var isSending = false;
    var failures = 0;
    var isOffered = false;

    function send(body, button) {
      post(form.getAttribute('action'), body, function (status, text) {
        if (status === 200 && text.charAt(0) === '/') {
          window.location.assign(text);
        } else if (status === 0 || status >= 500) {
          failures += 1;
          if (failures === 3 && window.hocvuCarry) { isOffered = window.hocvuCarry(body); }
          show(byId('lost'), !isOffered);
          window.setTimeout(function () { send(body, button); }, 2000);
        } else {
          resubmit(button);
        }
      });
    }

    /* The browser shows what the server has to say. */
    function resubmit(button) {
      if (button && button.name) {
        var field = doc.createElement('input');
        field.type = 'hidden';
        field.name = button.name;
        field.value = button.value;
        form.appendChild(field);
      }
      form.submit();
    }

    form.addEventListener('click', function (event) {
      var target = event.target;
      while (target && target !== form && target.tagName !== 'BUTTON') { target = target.parentNode; }
      if (target && target.tagName === 'BUTTON') { pressed = target; }
    });
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      if (isSending) { return; }
      isSending = true;
      form.className += ' waiting';
      var button = pressed || form.querySelector('button[value="answer"]');
      send(fields(form, button), button);
    });
  }

  /* Lines are touched in turn; touching one again takes it back. */
  function touchInTurn(set) {
    var field = set.querySelector('input[name="order"]');
    var order = field.value === '' ? [] : field.value.split(',');

    function draw() {
      field.value = order.join(',');
      each('button', function (line) {
        var turn = order.indexOf(line.value.slice(6)) + 1;
        line.setAttribute('aria-pressed', turn > 0 ? 'true' : 'false');
        line.querySelector('.turn').textContent = turn > 0 ? String(turn) : '';
      }, set);
    }

    each('button', function (line) {
      line.type = 'button';
      line.addEventListener('click', function () {
        var place = order.indexOf(line.value.slice(6));
        if (place < 0) { order.push(line.value.slice(6)); } else { order.splice(place, 1); }
        draw();
      });
    }, set);
    draw();
  }

  function numberPad(pad) {
    var field = byId('pin');
    show(pad, true);
    each('button', function (key) {
      key.addEventListener('click', function () {
        field.value = key.value === '' ? field.value.slice(0, -1) : field.value + key.value;
      });
    }, pad);
  }

  function showBox(line) {
    var field = byId(line.getAttribute('data-for'));
    show(line, true);
    line.querySelector('input').addEventListener('change', function () {
      field.type = this.checked ? 'text' : 'password';
    });
  }

  /* The look changes where the page stands, so that nothing on it is lost. */
  function changeLook(form) {
    each('button', function (button) {
      if (!button.hasAttribute('aria-pressed')) { return; }
      button.addEventListener('click', function (event) {
        event.preventDefault();
        var isOn = button.getAttribute('aria-pressed') !== 'true';
        var root = doc.documentElement;
        button.setAttribute('aria-pressed', isOn ? 'true' : 'false');
        root.className = root.className.replace(button.value, '').trim();
        if (isOn) { root.className += ' ' + button.value; }
        post('/look', fields(form, button), function () {});
      });
    }, form);
  }

  /* Nobody touched the screen for long: ask, and then sign out, with what was begun kept. */
  function watchIdle(seconds) {
    var cover = byId('idle');
    var left = seconds;
    var warning = 30;
    var before = null;

    function awake() {
      if (!cover.hasAttribute('hidden')) { return; }
      left = seconds;
    }

    function leave() {
      var form = doc.querySelector('form[data-answer]');
      function out() {
        var field = doc.createElement('input');
        field.type = 'hidden';
        field.name = 'idle';
        field.value = 'yes';
        byId('leave').appendChild(field);
        byId('leave').submit();
      }
      if (!form) { out(); return; }
      post(form.getAttribute('action'), fields(form, { name: 'do', value: 'draft' }), out);
    }

    byId('idle-stay').addEventListener('click', function () {
      show(cover, false);
      left = seconds;
      if (before) { before.focus(); }
    });
    ['mousedown', 'mousemove', 'keydown', 'touchstart', 'scroll'].forEach(function (name) {
      doc.addEventListener(name, awake, true);
    });
    var clock = window.setInterval(function () {
      var playing = false;
      each('audio, video', function (media) { playing = playing || !media.paused; });
      if (playing) { left = seconds; return; }
      left -= 1;
      if (left === 0) {
        before = doc.activeElement;
        show(cover, true);
        byId('idle-stay').focus();
      }
      if (left <= 0) { byId('idle-left').textContent = String(warning + left); }
      if (left === -warning) {
        window.clearInterval(clock);
        leave();
      }
    }, 1000);
  }

  /* When the time of a test is over, the server says what it came to. */
  function watchTime(line) {
    var seconds = Number(line.getAttribute('data-seconds'));
    window.setTimeout(function () { window.location.reload(); }, (seconds + 1) * 1000);
  }

  /* By what something pressable is known again. */
  function mark(element) { return element.getAttribute('href') || element.value || ''; }

  /* What a tutor watches is fetched anew, and exchanged only where it has changed. */
  function watch(part) {
    window.setInterval(function () {
      var request = new XMLHttpRequest();
      request.open('GET', part.getAttribute('data-live'), true);
      request.timeout = 4000;
      request.onreadystatechange = function () {
        if (request.readyState !== 4) { return; }
        show(byId('lost'), request.status === 0 || request.status >= 500);
        if (request.status !== 200) { return; }
        var page = doc.createElement('div');
        page.innerHTML = request.responseText;
        var fresh = page.querySelector('#live');
        if (!fresh || fresh.innerHTML === part.innerHTML) { return; }
        var held = part.contains(doc.activeElement) ? mark(doc.activeElement) : null;
        part.innerHTML = fresh.innerHTML;
        each('a, button', function (element) {
          if (mark(element) === held) { element.focus(); }
        }, part);
      };
      request.send();
    }, 4000);
  }

  /* A file is put into the field that takes a list, to be looked at before it is sent. */
  function takeFile(line) {
    var area = line.form ? line.form.querySelector('textarea') : null;
    if (!area || !window.FileReader) { return; }
    show(line.parentNode, true);
    line.addEventListener('change', function () {
      if (!line.files || line.files.length === 0) { return; }
      var reader = new FileReader();
      reader.onload = function () { area.value = reader.result; };
      reader.readAsText(line.files[0]);
    });
  }

  /* One big button in place of the browser's small player. */
  function bigButton(box) {
    var voice = box.querySelector('audio');
    var button = box.querySelector('button');
    var label = button.textContent;
    if (!voice.play || !voice.canPlayType) { return; }
    function say(text) { button.textContent = text; }
    function stop() {
      if (!voice.paused) { voice.pause(); }
      if (voice.readyState > 0) { voice.currentTime = 0; }
    }
    show(voice, false);
    show(button, true);
    button.addEventListener('click', function () {
      if (!voice.paused) { stop(); return; }
      each('audio, video', function (other) { if (!other.paused) { other.pause(); } });
      if (voice.error) { voice.load(); }
      var promise = voice.play();
      if (promise && promise['catch']) { promise['catch'](rest); }
    });
    voice.addEventListener('play', function () { say(button.getAttribute('data-stop')); });
    function rest() { say(voice.error ? button.getAttribute('data-silent') : label); }
    voice.addEventListener('pause', function () {
      stop();
      rest();
    });
    voice.addEventListener('ended', rest);
    voice.addEventListener('error', rest);
  }

  each('form[data-answer]', keepAnswers);
  each('.listen', bigButton);
  each('input[type="file"]', takeFile);
  each('[data-live]', watch);
  each('.turns', touchInTurn);
  each('.pad', numberPad);
  each('.show', showBox);
  each('form.look', changeLook);
  each('#time', watchTime);
  var idle = Number(doc.body.getAttribute('data-idle'));
  if (idle > 0) { watchIdle(idle); }
}());
