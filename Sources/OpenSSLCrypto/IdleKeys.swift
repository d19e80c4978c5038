/// Key objects of libcrypto between two signatures. FIPS 186-5 §6.3.

import COpenSSL
import Synchronization

/// Objects of one curve with no key in them. To make one, libcrypto copies the whole group.
final class IdleKeys: Sendable {
  /// As many as threads sign at once, on most machines.
  private static let most = 64

  private let objects = Mutex<[OpenSSLHandle]>([])

  /// An object that nobody uses, if there is one.
  func take() -> OpenSSLHandle? { objects.withLock { $0.popLast() } }

  /// Wipes the private half, and keeps the object for the next signature. One that cannot be emptied is freed, which wipes it
  /// too.
  func giveBack(_ key: OpenSSLHandle) {
    // Setting nothing is a refusal to libcrypto, whose answer is 0 when it has wiped what was there.
    guard EC_KEY_set_private_key(key.pointer, nil) == 0, EC_KEY_get0_private_key(key.pointer) == nil else { return }
    objects.withLock { objects in
      if objects.count < IdleKeys.most { objects.append(key) }
    }
  }
}
