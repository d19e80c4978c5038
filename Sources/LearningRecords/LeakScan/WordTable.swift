/// A table from words to numbers. A word's key is a hash already, so that it is not hashed again.

struct WordTable: Sendable {
  private struct Slot {
    var key = WordKey()
    /// -1 where the slot is free.
    var value: Int32 = -1
  }

  private var slots: [Slot]
  private var count = 0

  /// Room for so many words before the table grows.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  subscript(key: WordKey) -> Int32? {
    let value = slots[slot(of: key)].value
    return value < 0 ? nil : value
  }

  /// Sets the number of a word, 0 or more, and answers what it was, or -1.
  mutating func update(_ key: WordKey, to value: Int32) -> Int32 {
    if count * 2 >= slots.count { grow() }
    let place = slot(of: key)
    let old = slots[place].value
    if old < 0 { count += 1 }
    slots[place] = Slot(key: key, value: value)
    return old
  }

  /// The slot that holds the word, or the free one that it would stand in. Half of the slots are free.
  private func slot(of key: WordKey) -> Int {
    let mask = slots.count - 1
    // The low bits of FNV-1a alone are poor.
    var place = Int(truncatingIfNeeded: key.value ^ key.value >> 32) & mask
    while slots[place].value >= 0 && slots[place].key != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for entry in old where entry.value >= 0 { slots[slot(of: entry.key)] = entry }
  }
}
