"""Puts the bundles of a case together and writes them as an IPA with the same bytes every time."""

import io
import pathlib
import plistlib
import wave
import zipfile

from builder import signature, tools

TIMESTAMP = (2024, 1, 1, 0, 0, 0)


def _signing_key(work):
    key, certificate = work / "test-key.pem", work / "test-certificate.pem"
    if not certificate.exists():
        tools.run([tools.OPENSSL, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650", "-subj",
                   "/CN=Candor corpus test key/O=Candor", "-keyout", key, "-out", certificate])
    return key, certificate


def prepare_signing(work):
    """Makes the throw-away key that signs profiles; call it before any profile is signed."""
    _signing_key(work)


def signed_profile(body, work):
    """An embedded.mobileprovision with this body: CMS signed data in DER. Kept, since signing is not repeatable."""
    cached = work / f"profile-{tools.digest(body)[:16]}.mobileprovision"
    if not cached.exists():
        key, certificate = _signing_key(work)
        command = [tools.OPENSSL, "cms", "-sign", "-nodetach", "-binary", "-outform", "DER"]
        cached.write_bytes(tools.run([*command, "-signer", certificate, "-inkey", key], input=body))
    return cached.read_bytes()


def _sound(sample):
    """One second of a WAV file; `sample` gives the value at an index."""
    stream = io.BytesIO()
    with wave.open(stream, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"".join(sample(i).to_bytes(2, "little", signed=True) for i in range(8000)))
    return stream.getvalue()


def _silence(index):
    return 0


def _tone(index):
    return 8000 if index // 20 % 2 else -8000


def _plist(path, binary):
    """A property list without its comments, in the wanted form."""
    tree = plistlib.loads(path.read_bytes())
    return plistlib.dumps(tree, fmt=plistlib.FMT_BINARY if binary else plistlib.FMT_XML, sort_keys=True)


def _team(entitlements):
    named = entitlements.get("com.apple.developer.team-identifier")
    return named or entitlements.get("application-identifier", "").partition(".")[0]


def _component_files(component, image, binary_plists, work):
    """Yields (path inside the app, bytes, executable) of one bundle."""
    prefix = f"{component.path}/" if component.path else ""
    info = _plist(component.folder / "Info.plist", binary_plists)
    yield prefix + "Info.plist", info, False
    manifest = component.folder / "PrivacyInfo.xcprivacy"
    if manifest.exists():
        yield prefix + manifest.name, _plist(manifest, False), False
    resources = component.folder / "resources"
    for file in sorted(resources.rglob("*")) if resources.is_dir() else []:
        if file.is_file():
            yield prefix + str(file.relative_to(resources)), file.read_bytes(), False
    for setting, sample in (("silent_audio", _silence), ("tone_audio", _tone)):
        for name in component.settings.get(setting, []):
            yield prefix + name, _sound(sample), False
    profile = component.folder / "profile.plist"
    if profile.exists():
        yield prefix + "embedded.mobileprovision", signed_profile(_plist(profile, False), work), False
    if component.kind != "frameworks":
        yield prefix + "PkgInfo", b"APPL????" if component.kind == "app" else b"XPC!????", False
    if image is not None:
        wanted = component.folder / "entitlements.plist"
        entitlements = plistlib.loads(wanted.read_bytes()) if wanted.exists() else {}
        signed = signature.sign(image, component.identifier, _team(entitlements), entitlements, info,
                                component.kind != "frameworks")
        yield prefix + component.executable, signed, True


def write_ipa(output, app, images, binary_plists, work):
    """Writes the app and all it contains. `images` maps image paths to unsigned images."""
    entries = []
    bundle = f"Payload/{app.executable}.app/"
    for component in app.walk():
        image = images.get(component.image_path)
        for name, content, executable in _component_files(component, image, binary_plists, work):
            entries.append((bundle + name, content, executable))
    receipts = app.folder / "signatures"
    for file in sorted(receipts.iterdir()) if receipts.is_dir() else []:
        entries.append((f"Signatures/{file.name}", _plist(file, False), False))
    temporary = output.with_suffix(".tmp")
    with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, content, executable in sorted(entries):
            entry = zipfile.ZipInfo(name, TIMESTAMP)
            entry.create_system = 3
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o100755 if executable else 0o100644) << 16
            archive.writestr(entry, content)
    temporary.replace(output)
