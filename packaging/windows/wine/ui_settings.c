/* Qt 6.8 and later ask Windows for the class UISettings (colours, text size), which Wine 8 lacks: this answers instead.
   TOGGL_DARK in the environment makes it tell a dark theme. setup.sh builds and registers it. */
#define COBJMACROS
#include <stdlib.h>
#include <windows.h>

typedef struct { unsigned char alpha, red, green, blue; } Color;
typedef struct Object { void **methods; } Object;

static const GUID UNKNOWN = {0x00000000, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
static const GUID INSPECTABLE = {0xAF86E2E0, 0xB12D, 0x4C6A, {0x9C, 0x5A, 0xD7, 0xAA, 0x65, 0x10, 0x1E, 0x90}};
static const GUID ACTIVATION_FACTORY = {0x00000035, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
static const GUID AGILE = {0x94EA2B94, 0xE9CC, 0x49E0, {0xC0, 0xFF, 0xEE, 0x64, 0xCA, 0x8F, 0x5B, 0x90}};
static const GUID SETTINGS[] = {
    {0x85361600, 0x1C63, 0x4627, {0xBC, 0xB1, 0x3A, 0x89, 0xE0, 0xBC, 0x9C, 0x55}},
    {0xBAD82401, 0x2721, 0x44F9, {0xBB, 0x91, 0x2B, 0xB2, 0x28, 0xBE, 0x44, 0x2F}},
    {0x03021BE4, 0x5254, 0x4781, {0x81, 0x94, 0x51, 0x68, 0xF7, 0xD0, 0x6D, 0x7B}},
    {0x52BB3002, 0x919B, 0x4D6B, {0x9B, 0x78, 0x8D, 0xD6, 0x6F, 0xF4, 0xB9, 0x3B}},
};
static Object factory, settings[4];

static ULONG WINAPI count(void *self) { (void)self; return 2; }
static HRESULT WINAPI no_list(void *self, ULONG *number, void **list) { (void)self; *number = 0; *list = NULL; return S_OK; }
static HRESULT WINAPI no_name(void *self, void **name) { (void)self; *name = NULL; return S_OK; }
static HRESULT WINAPI base_trust(void *self, int *trust) { (void)self; *trust = 0; return S_OK; }
static HRESULT WINAPI refuse(void *self) { (void)self; return E_NOTIMPL; }
static HRESULT WINAPI activate(void *self, void **made) { (void)self; *made = &settings[0]; return S_OK; }
static HRESULT WINAPI yes(void *self, unsigned char *value) { (void)self; *value = 1; return S_OK; }
static HRESULT WINAPI whole(void *self, double *factor) { (void)self; *factor = 1.0; return S_OK; }
static HRESULT WINAPI subscribe(void *self, void *who, long long *token) { (void)self; (void)who; *token = 1; return S_OK; }
static HRESULT WINAPI unsubscribe(void *self, long long token) { (void)self; (void)token; return S_OK; }

static HRESULT WINAPI color(void *self, int kind, Color *result) {
    int is_dark = getenv("TOGGL_DARK") != NULL;
    Color white = {255, 255, 255, 255}, black = {255, 0, 0, 0}, accent = {255, 0, 120, 212};
    (void)self;
    *result = kind == 0 ? (is_dark ? black : white) : kind == 1 ? (is_dark ? white : black) : accent;
    return S_OK;
}

static HRESULT WINAPI query(Object *self, const GUID *wanted, void **found) {
    int is_plain = IsEqualGUID(wanted, &UNKNOWN) || IsEqualGUID(wanted, &INSPECTABLE) || IsEqualGUID(wanted, &AGILE);
    *found = NULL;
    if (self == &factory) {
        if (is_plain || IsEqualGUID(wanted, &ACTIVATION_FACTORY)) *found = self;
    } else if (is_plain) {
        *found = &settings[0];
    } else {
        for (int number = 0; number < 4; number++)
            if (IsEqualGUID(wanted, &SETTINGS[number])) *found = &settings[number];
    }
    return *found ? S_OK : E_NOINTERFACE;
}

#define INSPECTABLE_METHODS query, count, count, no_list, no_name, base_trust
static void *of_factory[] = {INSPECTABLE_METHODS, activate};
static void *of_first[] = {INSPECTABLE_METHODS, refuse, refuse, refuse, refuse, refuse, refuse, refuse, refuse, yes,
                           refuse, refuse, refuse, refuse};
static void *of_second[] = {INSPECTABLE_METHODS, whole, subscribe, unsubscribe};
static void *of_third[] = {INSPECTABLE_METHODS, color, subscribe, unsubscribe};
static void *of_fourth[] = {INSPECTABLE_METHODS, yes, subscribe, unsubscribe};

__declspec(dllexport) HRESULT WINAPI DllGetActivationFactory(void *name, void **made) {
    (void)name;
    factory.methods = of_factory;
    settings[0].methods = of_first;
    settings[1].methods = of_second;
    settings[2].methods = of_third;
    settings[3].methods = of_fourth;
    *made = &factory;
    return S_OK;
}
