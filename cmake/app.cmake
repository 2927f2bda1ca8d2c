# app: the page's program, app.js and app.wasm.
add_library(imgui STATIC
    ${third_party}/imgui/imgui.cpp
    ${third_party}/imgui/imgui_draw.cpp
    ${third_party}/imgui/imgui_tables.cpp
    ${third_party}/imgui/imgui_widgets.cpp
    ${third_party}/imgui/backends/imgui_impl_opengl3.cpp)
target_compile_features(imgui PUBLIC cxx_std_23)
target_compile_definitions(imgui PUBLIC IMGUI_USER_CONFIG="browser/imgui_config.h" IMGUI_IMPL_OPENGL_ES3)
target_include_directories(imgui SYSTEM PUBLIC ${third_party}/imgui ${third_party}/imgui/backends)
target_include_directories(imgui PRIVATE shell)
target_link_libraries(imgui PRIVATE without_exceptions)

collect(app_sources shell)
list(FILTER app_sources EXCLUDE REGEX "shell/(desktop|command_line)/")
add_executable(app ${app_sources})
target_include_directories(app PRIVATE shell)
target_link_libraries(app PRIVATE core imgui without_exceptions)
target_precompile_headers(app PRIVATE <imgui.h> <imgui_internal.h> src/ledger/action/action.h)
target_link_options(app PRIVATE
    -sMODULARIZE
    -sEXPORT_ES6
    -sEXPORT_NAME=createAnzeDesk
    -sENVIRONMENT=web
    -sALLOW_MEMORY_GROWTH
    -sSTACK_SIZE=1MB
    -sMIN_WEBGL_VERSION=2
    -sMAX_WEBGL_VERSION=2
    -sFORCE_FILESYSTEM
    -lidbfs.js
    -sEXPORTED_FUNCTIONS=_main,_malloc,_free
    -sEXPORTED_RUNTIME_METHODS=ccall,UTF8ToString,stringToNewUTF8,HEAPU8,HEAPF32,FS,IDBFS)
