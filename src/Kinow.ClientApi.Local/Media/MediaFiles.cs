using System.Collections.Frozen;
using System.Text;
using Kinow.ClientApi.Playback;
using Microsoft.Net.Http.Headers;

namespace Kinow.ClientApi.Local.Media;

/// <summary>Serves one clip as the media of every video, and its subtitles, to who has a signed address.</summary>
internal static class MediaFiles
{
    private const string Playlist = "application/vnd.apple.mpegurl";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".m3u8"] = Playlist,
        [".m4s"] = "video/mp4",
        [".mp4"] = "video/mp4",
        [".vtt"] = "text/vtt; charset=utf-8",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, byte[]> Files = typeof(MediaFiles).Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith("clip/", StringComparison.Ordinal))
        .ToFrozenDictionary(static name => name["clip/".Length..], Read, StringComparer.Ordinal);

    /// <summary>The media of this process, with a key of its own.</summary>
    public static OwnMedia OfProcess() => new("/media/", hls: "master.m3u8", mp4: "clip.mp4");

    /// <summary>Maps the addresses.</summary>
    public static void MapMedia(this IEndpointRouteBuilder endpoints, OwnMedia media) => endpoints.MapMethods(
        media.Path + "{folder}/{**file}",
        [HttpMethods.Get, HttpMethods.Head],
        http => Answer(media, http, http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()).ExecuteAsync(http));

    private static IResult Answer(OwnMedia media, HttpContext http, DateTimeOffset instant)
    {
        var request = http.Request;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        var token = request.Query[OwnMedia.Parameter] is [{ } one] ? one : null;
        if (!media.Opens(request.Path.ToUriComponent(), token, http.Connection.RemoteIpAddress, instant))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var name = Path.GetFileName(request.Path.Value!);
        if (!Files.TryGetValue(name, out var bytes) || !Types.TryGetValue(Path.GetExtension(name), out var type)) return Results.NotFound();
        return type == Playlist
            ? Results.Bytes(WithQuery(bytes, request.QueryString.Value!), type)
            : Results.Bytes(bytes, type, enableRangeProcessing: true, entityTag: new EntityTagHeaderValue($"\"{bytes.Length}\""));
    }

    // Players do not add the query of a playlist's address to what the playlist leads to; content networks do it for them, or set cookies.
    private static byte[] WithQuery(byte[] playlist, string query)
    {
        var lines = Encoding.UTF8.GetString(playlist).Split('\n').Select(line => line switch
        {
            "" => line,
            ['#', ..] => line.Replace("URI=\"video.m4s\"", $"URI=\"video.m4s{query}\"", StringComparison.Ordinal),
            _ => line + query,
        });
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static byte[] Read(string resource)
    {
        using var stream = typeof(MediaFiles).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
