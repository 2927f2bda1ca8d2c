#include "browser/renderer.h"

#include "browser/glyph_snap.h"
#include "browser/pictures.h"
#include "browser/shown_frame.h"
#include "browser/window.h"

#include "backends/imgui_impl_opengl3.h"
#include "imgui.h"

#include <GLES3/gl3.h>
#include <emscripten.h>
#include <emscripten/html5_webgl.h>

// clang-format off
EM_JS(void, anze_renderer_start, (), { Module.bridge.renderer.start(); })
// The objects went with the context; deleting them in the new one would only be refused.
EM_JS(void, anze_renderer_forget_objects, (), {
    for (const objects of [GL.buffers, GL.programs, GL.shaders, GL.textures, GL.vaos]) {
        objects.fill(null);
    }
})
// clang-format on

namespace anze::browser {
namespace {

struct Renderer {
    EMSCRIPTEN_WEBGL_CONTEXT_HANDLE handle = 0;
    bool lost = false;
};

Renderer& renderer() {
    static Renderer instance;
    return instance;
}

}  // namespace

void start_renderer() {
    EmscriptenWebGLContextAttributes attributes;
    emscripten_webgl_init_context_attributes(&attributes);
    attributes.majorVersion = 2;
    attributes.alpha = EM_FALSE;
    attributes.depth = EM_FALSE;
    attributes.stencil = EM_FALSE;
    attributes.antialias = EM_FALSE;
    attributes.enableExtensionsByDefault = EM_FALSE;  // none is used, and asking for all takes its time
    renderer().handle = emscripten_webgl_create_context("#canvas", &attributes);
    emscripten_webgl_make_context_current(renderer().handle);
    ImGui_ImplOpenGL3_Init("#version 300 es");
    anze_renderer_start();
}

bool renderer_is_ready() {
    return renderer().handle > 0 && !renderer().lost;
}

void render_frame() {
    ImDrawData& data = *ImGui::GetDrawData();
    if (!is_new_picture(data))
        return;
    snap_glyphs(data);
    glViewport(0, 0, static_cast<int>(data.DisplaySize.x * data.FramebufferScale.x + 0.5F),
               static_cast<int>(data.DisplaySize.y * data.FramebufferScale.y + 0.5F));
    const ImVec4 ground = ImGui::GetStyle().Colors[ImGuiCol_WindowBg];
    glClearColor(ground.x, ground.y, ground.z, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplOpenGL3_RenderDrawData(&data);
}

}  // namespace anze::browser

extern "C" {

EMSCRIPTEN_KEEPALIVE void anze_context_lost() {
    anze::browser::renderer().lost = true;
}

// A browser may let go of the canvas of a page out of sight.
EMSCRIPTEN_KEEPALIVE void anze_page_comes_into_sight() {
    anze::browser::forget_shown_frame();
    anze::browser::wake();
}

EMSCRIPTEN_KEEPALIVE void anze_context_restored() {
    anze_renderer_forget_objects();
    ImGui_ImplOpenGL3_DestroyDeviceObjects();
    anze::browser::drop_textures();
    anze::browser::forget_shown_frame();
    anze::browser::renderer().lost = false;
    anze::browser::wake();
}

}  // extern "C"
