/// A caller of this module needs the engine too.

@_exported public import SelectiveDisclosure
