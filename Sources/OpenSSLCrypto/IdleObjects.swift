/// Objects of libcrypto between two uses, where to make one takes long.

import COpenSSL

/// Objects of one kind that nobody uses.
///
/// Sendable because whoever reads or changes the list has the lock. It is libcrypto's, which the thread sanitizer sees;
/// Swift's `Mutex` it does not, and what passes from thread to thread here is memory of C.
final class IdleObjects: @unchecked Sendable {
  /// As many as threads work at once, on most machines.
  private static let most = 64

  /// Nil if memory had run out: then nothing is kept.
  private let lock = CRYPTO_THREAD_lock_new()
  private var objects: [OpenSSLHandle] = []

  deinit { CRYPTO_THREAD_lock_free(lock) }

  /// An object, if there is one. It is the caller's alone until it is kept again.
  func take() -> OpenSSLHandle? {
    guard lock != nil, CRYPTO_THREAD_write_lock(lock) == 1 else { return nil }
    defer { CRYPTO_THREAD_unlock(lock) }
    return objects.popLast()
  }

  /// Keeps an object for the next one who asks.
  func keep(_ object: OpenSSLHandle) {
    guard lock != nil, CRYPTO_THREAD_write_lock(lock) == 1 else { return }
    defer { CRYPTO_THREAD_unlock(lock) }
    if objects.count < IdleObjects.most { objects.append(object) }
  }
}

/// Objects of one curve to sign with, no key in them. FIPS 186-5 §6.3. To make one, libcrypto copies the whole group.
final class IdleKeys: Sendable {
  private let objects = IdleObjects()

  /// An object that nobody uses, if there is one.
  func take() -> OpenSSLHandle? { objects.take() }

  /// Wipes the private half, and keeps the object for the next signature. One that cannot be emptied is freed, which wipes it
  /// too.
  func giveBack(_ key: OpenSSLHandle) {
    // Setting nothing is a refusal to libcrypto, whose answer is 0 when it has wiped what was there.
    guard EC_KEY_set_private_key(key.pointer, nil) == 0, EC_KEY_get0_private_key(key.pointer) == nil else { return }
    objects.keep(key)
  }
}

/// Memory for public numbers under computation. To make it, libcrypto asks for each number by itself.
final class IdleContexts: Sendable {
  private let objects = IdleObjects()

  /// Lends memory to `body`. Answers what it answers, or nil if there is none.
  func withContext<Result>(_ body: (OpaquePointer) -> Result?) -> Result? {
    do {
      let context = try objects.take() ?? OpenSSLHandle(owning: BN_CTX_new()) { BN_CTX_free($0) }
      BN_CTX_start(context.pointer)
      defer {
        BN_CTX_end(context.pointer)
        objects.keep(context)
      }
      return body(context.pointer)
    } catch {
      return nil
    }
  }
}
