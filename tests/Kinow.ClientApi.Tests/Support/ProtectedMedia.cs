namespace Kinow.ClientApi.Tests.Support;

/// <summary>The playback of a platform whose media are encrypted.</summary>
internal static class ProtectedMedia
{
    private const string Systems = """
        {
          "WIDEVINE": { "licenseUrl": "https://licence.example.com/widevine", "formats": ["DASH", "HLS"] },
          "PLAYREADY": { "licenseUrl": "https://licence.example.com/playready", "formats": ["DASH"] },
          "FAIRPLAY": { "licenseUrl": "https://licence.example.com/fps", "certificateUrl": "https://licence.example.com/fps.cer", "formats": ["HLS"] }
        }
        """;

    /// <summary>A configuration with some key.</summary>
    public static string Configuration { get; } = With("""{"id":"some","secret":"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"}""");

    /// <summary>A configuration.</summary>
    /// <param name="keys">The keys that tokens are signed with, JSON objects.</param>
    public static string With(string keys) => WithDrm($$"""{"issuer":"shop","keys":[{{keys}}],"systems":{{Systems}}}""");

    /// <summary>A configuration.</summary>
    /// <param name="drm">Its member <c>drm</c>.</param>
    public static string WithDrm(string drm) => $$"""
        {"base":"https://media.example.com/","scheme":"token","keys":[{"id":"a","secret":"000102030405060708090a0b0c0d0e0f"}],
        "formats":{"HLS":"master.m3u8","DASH":"manifest.mpd","MP4":"film.mp4"},"drm":{{drm}}}
        """;
}
