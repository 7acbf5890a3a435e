"""What scans of source cannot show."""

# By case: rules that fire in the built app alone, and why.
BUILT_ONLY = {
    "adhoc_profile": {"enterprise/profile-mismatch": "the profile is signed and embedded by the build"},
    "encrypted": {"analysis/encrypted-image": "the store encrypts what was built"},
    "enterprise_filter": {"enterprise/filter-on-unmanaged-build": "the profile is embedded by the build"},
    "enterprise_vpn": {
        "enterprise/in-house-packet-tunnel": "the profile is embedded by the build",
        "enterprise/in-house-profile": "the profile is embedded by the build",
        "enterprise/in-house-root-certificate": "the profile is embedded by the build",
    },
    "privacy_manifest_bad": {"privacy/unsigned-sdk": "source of a framework has no signature yet"},
    "selector_stubs": {"privacy/missing-purpose-string": "written in assembly"},
    "selector_stubs_small": {"privacy/missing-purpose-string": "written in assembly"},
}
