// Page::bundle, 收发包: what is taken in, this device's own fingerprint, and what can be handed over.
#pragma once

#include "screen/bundle_export.h"
#include "screen/bundle_intake.h"

namespace anze::screen {

struct BundleState {
    BundleIntakeState intake = {};
    BundleExportState exported = {};
};

void draw_bundle(const desk::View& view, const Route& route, BundleState& state, Wants& wants);

// Asks for a file; what it holds is shown on this page.
void pick_bundle(Wants& wants);
// The same with a word on what to open.
void draw_picking(const desk::View& view, Wants& wants);

}  // namespace anze::screen
