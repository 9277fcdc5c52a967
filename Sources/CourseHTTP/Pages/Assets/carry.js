/* An answer that cannot be sent is sealed, to be carried to a tutor: as a code on paper where it is
   short, else as a file. What is done here is done in Swift too, in CourseCore/Carried; tests hold
   both together. ECMAScript 5.1 only. */
(function () {
  'use strict';

  var LETTERS = '23456789BCFGHJKLMNPQRSTVXZ';
  var LONGEST_CODE = 12;

  /* SHA-256 (FIPS 180-4) of bytes; the constants are the first bits of roots of primes. */
  var roots = [];
  var start = [];
  (function () {
    function bits(number) { return ((number - Math.floor(number)) * 4294967296) | 0; }
    for (var candidate = 2; roots.length < 64; candidate += 1) {
      var isPrime = true;
      for (var divisor = 2; divisor * divisor <= candidate; divisor += 1) {
        if (candidate % divisor === 0) { isPrime = false; }
      }
      if (isPrime) {
        if (start.length < 8) { start.push(bits(Math.pow(candidate, 1 / 2))); }
        roots.push(bits(Math.pow(candidate, 1 / 3)));
      }
    }
  }());

  function turned(word, count) { return (word >>> count) | (word << (32 - count)); }

  function sha256(bytes) {
    var length = bytes.length;
    var padded = bytes.concat([128]);
    while (padded.length % 64 !== 56) { padded.push(0); }
    padded = padded.concat([0, 0, 0, 0, (length >>> 21) & 255, (length >>> 13) & 255,
      (length >>> 5) & 255, (length << 3) & 255]);
    var hash = start.slice();
    for (var block = 0; block < padded.length; block += 64) {
      var words = [];
      var now = hash.slice();
      for (var place = 0; place < 64; place += 1) {
        if (place < 16) {
          var at = block + 4 * place;
          words.push((padded[at] << 24) | (padded[at + 1] << 16) | (padded[at + 2] << 8) | padded[at + 3]);
        } else {
          var early = words[place - 15];
          var late = words[place - 2];
          var one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
          var two = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
          words.push((words[place - 16] + one + words[place - 7] + two) | 0);
        }
        var chosen = (now[4] & now[5]) ^ (~now[4] & now[6]);
        var majority = (now[0] & now[1]) ^ (now[0] & now[2]) ^ (now[1] & now[2]);
        var high = turned(now[4], 6) ^ turned(now[4], 11) ^ turned(now[4], 25);
        var low = turned(now[0], 2) ^ turned(now[0], 13) ^ turned(now[0], 22);
        var first = (now[7] + high + chosen + roots[place] + words[place]) | 0;
        now = [(first + low + majority) | 0, now[0], now[1], now[2], (now[3] + first) | 0, now[4],
          now[5], now[6]];
      }
      for (var part = 0; part < 8; part += 1) { hash[part] = (hash[part] + now[part]) | 0; }
    }
    var digest = [];
    hash.forEach(function (word) {
      digest.push((word >>> 24) & 255, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
    });
    return digest;
  }

  /* HMAC (RFC 2104) with a key of 32 bytes. */
  function keyed(key, bytes) {
    var inner = [];
    var outer = [];
    for (var place = 0; place < 64; place += 1) {
      var byte = place < key.length ? key[place] : 0;
      inner.push(byte ^ 54);
      outer.push(byte ^ 92);
    }
    return sha256(outer.concat(sha256(inner.concat(bytes))));
  }

  function bytesOfHex(text) {
    var bytes = [];
    for (var place = 0; place < text.length; place += 2) {
      bytes.push(parseInt(text.substr(place, 2), 16));
    }
    return bytes;
  }

  function bytesOfText(text) {
    return unescape(encodeURIComponent(text)).split('').map(function (character) {
      return character.charCodeAt(0);
    });
  }

  /* The fields of a form as it was to be sent: all values of each name. */
  function fieldsOf(body) {
    var fields = {};
    body.split('&').forEach(function (pair) {
      var parts = pair.split('=').map(decodeURIComponent);
      (fields[parts[0]] = fields[parts[0]] || []).push(parts[1]);
    });
    return fields;
  }

  function numbers(texts) {
    return texts.filter(function (text) { return text !== ''; }).map(Number);
  }

  function halves(form, places) {
    var bytes = [places.length * 16 + form];
    for (var place = 0; place < places.length; place += 2) {
      bytes.push(places[place] * 16 + (place + 1 < places.length ? places[place + 1] : 0));
    }
    return bytes;
  }

  function packedPlaces(places) {
    var mask = 0;
    places.forEach(function (place) { mask |= 1 << place; });
    return mask > 255 ? [32, mask & 255, mask >> 8] : [16, mask];
  }

  function packedGaps(fields, count) {
    var bytes = [count * 16 + 5];
    for (var number = 0; number < count; number += 1) {
      var picked = fields['pick-' + number];
      var typed = fields['gap-' + number];
      if (picked && picked[0] !== '') {
        bytes.push(1, Number(picked[0]));
      } else if (typed && typed[0] !== '') {
        var line = bytesOfText(typed[0]);
        bytes = bytes.concat([2, line.length >> 8, line.length & 255], line);
      } else {
        bytes.push(0);
      }
    }
    return bytes;
  }

  /* The answer in few bytes; null where the form holds none. */
  function packed(body) {
    var fields = fieldsOf(body);
    var kind = fields.kind ? fields.kind[0] : '';
    var count = Number(fields.count ? fields.count[0] : 0);
    if (kind === 'choices' || kind === 'spot' || kind === 'poll') {
      return fields.place ? packedPlaces(numbers(fields.place)) : null;
    }
    if (kind === 'true-or-false') { return fields.place ? [fields.place[0] === '0' ? 17 : 1] : null; }
    if (kind === 'answer' || kind === 'number') {
      return fields.line[0] === '' ? null : [6].concat(bytesOfText(fields.line[0]));
    }
    if (kind === 'order') { return halves(2, numbers(fields.order[0].split(','))); }
    if (kind === 'scenario') {
      return halves(4, numbers(fields.replies[0].split(',')).concat(numbers(fields.reply || [])));
    }
    if (kind === 'match' || kind === 'sort') {
      var chosen = [];
      for (var number = 0; number < count; number += 1) {
        var part = fields['part-' + number];
        chosen.push(part ? Number(part[0]) + 1 : 0);
      }
      return halves(3, chosen);
    }
    return kind === 'fill' ? packedGaps(fields, count) : null;
  }

  function lettersOf(bytes) {
    var letters = [];
    for (var place = 0; place < bytes.length; place += 4) {
      var piece = bytes.slice(place, place + 4);
      var value = piece.reduce(function (sum, byte) { return sum * 256 + byte; }, 0);
      var found = [];
      for (var left = piece.length === 4 ? 7 : 2 * piece.length; left > 0; left -= 1) {
        found.unshift(value % 26);
        value = Math.floor(value / 26);
      }
      letters = letters.concat(found);
    }
    return letters;
  }

  /* ISO/IEC 7064 MOD 27,26. */
  function checkOf(letters) {
    var product = letters.reduce(function (before, letter) {
      var sum = (before + letter) % 26;
      return ((sum === 0 ? 26 : sum) * 2) % 27;
    }, 26);
    return (27 - product) % 26;
  }

  function groupsOf(bytes) {
    var letters = lettersOf(bytes);
    var groups = [];
    for (var place = 0; place < letters.length; place += 5) {
      var group = letters.slice(place, place + 5);
      group.push(checkOf([groups.length % 26].concat(group)));
      groups.push(group.map(function (letter) { return LETTERS.charAt(letter); }).join(''));
    }
    return groups;
  }

  function sealed(plain, place, secret) {
    var tag = keyed(secret, [116].concat(place, plain)).slice(0, 5);
    var hidden = [];
    for (var block = 0; block < plain.length; block += 32) {
      var mask = keyed(secret, [107].concat(tag, [(block / 32) & 255]));
      plain.slice(block, block + 32).forEach(function (byte, at) { hidden.push(byte ^ mask[at]); });
    }
    return place.concat(tag, hidden);
  }

  /* Offers the answer of a form that could not be sent; tells whether there is one. */
  window.hocvuCarry = function (body) {
    var box = document.getElementById('carry');
    var plain = box ? packed(body) : null;
    if (!plain) { return false; }
    var place = bytesOfHex(box.getAttribute('data-place'));
    var groups = groupsOf(sealed(plain, place, bytesOfHex(box.getAttribute('data-secret'))));
    var code = document.getElementById('carry-code');
    if (groups.length <= LONGEST_CODE) {
      code.textContent = groups.join(' ');
      code.removeAttribute('hidden');
      document.getElementById('carry-short').removeAttribute('hidden');
    }
    var file = document.getElementById('carry-file');
    file.href = 'data:text/plain;charset=utf-8,' + encodeURIComponent(groups.join(' ') + '\n');
    box.removeAttribute('hidden');
    document.getElementById('carry-title').focus();
    return true;
  };
}());
