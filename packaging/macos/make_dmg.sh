#!/bin/bash
# Makes the disk image that staff download: the program beside a link to Applications.
#
#   packaging/macos/make_dmg.sh "dist/Toggl Export.app" toggl-export-1.2.3.dmg
#
# With TOGGL_BUILD_IDENTITY the image is signed, and with TOGGL_NOTARY_PROFILE (a profile made with
# "xcrun notarytool store-credentials") both are notarized. Nothing may change in the .app after it was signed.
# Written from Apple's documentation; not run yet.
set -euo pipefail

app=$1
image=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

codesign --verify --deep --strict "$app"

if [ -n "${TOGGL_NOTARY_PROFILE:-}" ]; then
  ditto -c -k --keepParent "$app" "$folder/app.zip"
  xcrun notarytool submit "$folder/app.zip" --keychain-profile "$TOGGL_NOTARY_PROFILE" --wait
  xcrun stapler staple "$app"
  rm "$folder/app.zip"
fi

mkdir "$folder/image"
ditto "$app" "$folder/image/$(basename "$app")"
ln -s /Applications "$folder/image/Applications"

# hdiutil now and then says "Resource busy" on build machines.
for try in 1 2 3 4 5; do
  if hdiutil create -volname "Toggl Export" -srcfolder "$folder/image" -fs HFS+ -format UDZO -ov "$image"; then
    break
  elif [ "$try" = 5 ]; then
    exit 1
  fi
  sleep 10
done

if [ -n "${TOGGL_BUILD_IDENTITY:-}" ]; then
  codesign --sign "$TOGGL_BUILD_IDENTITY" --timestamp "$image"
fi
if [ -n "${TOGGL_NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$TOGGL_NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi
