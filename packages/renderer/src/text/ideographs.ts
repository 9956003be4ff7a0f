/** A string of letters that are two columns wide each and combine with nothing in it: Han, kana, Hangul syllables. */
export const ideographs: RegExp =
  /^[\u3000-\u3029\u3041-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/
