import { browser } from 'wxt/browser';
import {
  parseReply,
  type FromPopup,
  type PopupReply,
  type ReplyOf,
  type RequestOf,
  type RequestType,
} from '@/guide/requests';
import { say } from '@/guide/words/say';

/** Asks the background. Throws when nobody answers, or when the answer is none that the request may have. */
export async function ask<T extends RequestType>(request: RequestOf<T>): Promise<ReplyOf<T>> {
  return parseReply(request.type, await browser.runtime.sendMessage(request));
}

/** A request whose answer says how it went; one that nobody answers has failed. */
export async function send(request: FromPopup): Promise<PopupReply> {
  try {
    return parseReply(request.type, await browser.runtime.sendMessage(request));
  } catch {
    return { ok: false, reason: 'failed', say: say('noAnswer') };
  }
}
