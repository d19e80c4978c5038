/// Who imports SelectiveDisclosure gets the keys and the JSON values that stand in its calls.

@_exported public import JOSE
@_exported public import StrictJSON
