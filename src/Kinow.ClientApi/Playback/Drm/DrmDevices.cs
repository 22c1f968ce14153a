using System.Collections.Frozen;
using Kinow.ClientApi.Contract;

namespace Kinow.ClientApi.Playback.Drm;

/// <summary>Which DRM systems devices have, by what they tell of their operating system.</summary>
internal static class DrmDevices
{
    private static readonly (string Os, FrozenSet<DrmSystem> Systems)[] Known =
    [
        .. new[] { "ios", "ipados", "tvos", "macos", "visionos" }.Select(static os => (os, Set(DrmSystem.Fairplay))),
        .. new[] { "android", "chromeos", "fireos" }.Select(static os => (os, Set(DrmSystem.Widevine))),
        .. new[] { "windows", "xbox", "tizen", "webos" }.Select(static os => (os, Set(DrmSystem.Widevine, DrmSystem.Playready))),
    ];

    /// <summary>Whether a device may have a system. One that is not known may have any.</summary>
    /// <param name="os">The operating system as the device has told it, such as <c>tvOS 26.1</c>; null when it has not.</param>
    public static bool MayHave(string? os, DrmSystem system)
    {
        var name = (os ?? "").Replace(" ", "", StringComparison.Ordinal);
        foreach (var (known, systems) in Known)
        {
            if (name.StartsWith(known, StringComparison.OrdinalIgnoreCase)) return systems.Contains(system);
        }

        return true;
    }

    private static FrozenSet<DrmSystem> Set(params DrmSystem[] systems) => systems.ToFrozenSet();
}
