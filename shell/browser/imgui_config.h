#pragma once

// Dear ImGui's compile-time configuration, for its own sources and ours (IMGUI_USER_CONFIG).

#define IMGUI_USE_WCHAR32         // names of persons hold characters above U+FFFF
#define IMGUI_ENABLE_TEST_ENGINE  // the hooks that shell/semantics lives on
#define ImDrawIdx unsigned int    // WebGL 2 has no vertex offset, and a dense list has more than 65,536 vertices
#define IM_ASSERT(_EXPR) ((_EXPR) ? (void)0 : __builtin_trap())  // checked, without its words in the page
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_FILE_FUNCTIONS
