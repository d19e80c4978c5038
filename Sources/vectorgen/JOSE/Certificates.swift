/// A chain for the Issuer's key, made for this suite: standard base64 of DER, valid from 2020 to 2120. RFC 7515 §4.1.6.

enum Certificates {
  /// Names `school.example` and holds the Issuer's key.
  static let leaf =
    "MIIB4jCCAYigAwIBAgIBAjAKBggqhkjOPQQDAjA4MSEwHwYDVQQKDBhSZWNvcmRzIE9mZmljZSAoZXhhbXBsZSkxEzARBgNVBAMMCmNhLmV4YW1w"
    + "bGUwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMDQxGTAXBgNVBAoMEFNjaG9vbCAoZXhhbXBsZSkxFzAVBgNVBAMMDnNjaG9vbC5l"
    + "eGFtcGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEb28d4MwZMjw8+00CG4xfnn9SLMVMM19SlqZpVb/uNtRe/nNbC6hpOB1LqFXjfIjqAHBO"
    + "eO6SYVBCcn+QLHOqT6OBhDCBgTAMBgNVHRMBAf8EAjAAMA4GA1UdDwEB/wQEAwIHgDAhBgNVHREEGjAYhhZodHRwczovL3NjaG9vbC5leGFtcGxl"
    + "MB8GA1UdIwQYMBaAFD6iT6bH2nsJH1+r8vvWJ1lyggA5MB0GA1UdDgQWBBQFJzx871u9BxnHyo7qih75UZebdzAKBggqhkjOPQQDAgNIADBFAiBc"
    + "yeon7R1b9droNJ/rGKbXrGIsojaYKyuFMvpxMqs8GwIhAP+jf8RLemNSgdAYwNcuFyKySoSW/PCuy6dXOoueVL6f"

  /// Names `ca.example` and has signed the leaf and itself.
  static let root =
    "MIIBkzCCATmgAwIBAgIBATAKBggqhkjOPQQDAjA4MSEwHwYDVQQKDBhSZWNvcmRzIE9mZmljZSAoZXhhbXBsZSkxEzARBgNVBAMMCmNhLmV4YW1w"
    + "bGUwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMDgxITAfBgNVBAoMGFJlY29yZHMgT2ZmaWNlIChleGFtcGxlKTETMBEGA1UEAwwK"
    + "Y2EuZXhhbXBsZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABJ+8GNHfy8MqXIeBPF5IUi1+k9o0FmjhqPLlkihj0pQuXE8lAg45v2jKFp6EU3aP"
    + "g73kQGpbYGQTysEjBA95ehijMjAwMA8GA1UdEwEB/wQFMAMBAf8wHQYDVR0OBBYEFD6iT6bH2nsJH1+r8vvWJ1lyggA5MAoGCCqGSM49BAMCA0gA"
    + "MEUCIGilKxO2Bgfs/S5MYE2qzXaBooJasV24HCMV/Cxde9w0AiEA+fP6ut1TVdcJlp6vC1b81okG8oaBAIJXx9HWevq4h7A="
}
