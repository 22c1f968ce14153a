using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Settings;
using Microsoft.Net.Http.Headers;

namespace Kinow.ClientApi.Local.Pictures;

/// <summary>Draws the pictures of a generated catalogue when they are asked for, so that apps show something without a network.</summary>
internal static class PictureFiles
{
    /// <summary>What their addresses begin with.</summary>
    public const string Path = "/pictures/";

    private const string Route = Path + "{**file}";
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static readonly PictureSize Still = new(640, 360);
    private static readonly PictureSize Thumbnail = new(320, 180);
    private static readonly PictureSize Square = new(256, 256);
    private static readonly PictureSize PlatformLogo = new(520, 96);
    private static readonly PictureSize Favicon = new(16, 16);

    /// <summary>Maps the addresses.</summary>
    public static void MapPictures(this IEndpointRouteBuilder endpoints) => endpoints.MapMethods(
        Route, [HttpMethods.Get, HttpMethods.Head], static async (HttpContext http) => await AnswerAsync(http));

    private static async Task AnswerAsync(HttpContext http)
    {
        var store = http.RequestServices.GetRequiredService<ICatalogStore>();
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        string? svg;
        try
        {
            svg = PictureAddress.Read((string?)http.GetRouteValue("file") ?? "") is { } address
                ? await DrawAsync(address, store, http)
                : null;
        }
        catch (StoreUnavailableException)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            http.Response.Headers.CacheControl = "no-store";
            return;
        }

        if (svg is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            http.Response.Headers.CacheControl = "no-store";
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(svg);
        http.Response.Headers.CacheControl = "public, max-age=86400";
        var tag = new EntityTagHeaderValue($"\"{XxHash3.HashToUInt64(bytes).ToString("x16", CultureInfo.InvariantCulture)}\"");
        await Results.Bytes(bytes, "image/svg+xml", entityTag: tag).ExecuteAsync(http);
    }

    private static async ValueTask<string?> DrawAsync(PictureAddress address, ICatalogStore store, HttpContext http)
    {
        var titles = new PictureTitles(store, http.RequestServices.GetRequiredService<TimeProvider>());
        if (await titles.FindAsync(address.Folder, address.Id, http.RequestAborted) is not { } title) return null;
        var settings = await store.GetSettingsAsync(null, http.RequestAborted);
        var subject = $"{address.Folder}/{address.Id}";
        return (address, SizeOf(address, settings)) switch
        {
            (_, null) => null,
            ({ Folder: "platform", Type: "logo" }, { } size) => PictureDrawing.OfSign(size, subject, title),
            ({ Folder: "platform" }, { } size) => PictureDrawing.OfSign(size, subject, null),
            ({ Folder: "profiles" }, { } size) => PictureDrawing.OfProfile(size, $"{subject}/{address.Type}"),
            ({ Folder: "actors" or "directors" }, { } size) => PictureDrawing.OfPerson(size, subject, Given(title)),
            ({ Type: "logo" }, { } size) => PictureDrawing.OfTitle(size, title),
            ({ Type: "cover_large" or "cover_small" }, { } size) => PictureDrawing.OfScene(size, subject, Given(title)),

            // Each video has a still of its own.
            (_, { } size) => PictureDrawing.OfScene(size, address.Type.Split('-') is [_, var video] ? $"{subject}/{video}" : subject, null),
        };
    }

    private static string? Given(string title) => title.Length == 0 ? null : title;

    private static PictureSize? SizeOf(in PictureAddress address, PlatformSettings settings)
    {
        var type = address.Type;
        return (address.Folder, type.Split('-')) switch
        {
            ("platform", ["logo"]) => PlatformLogo,
            ("platform", ["favicon", "16"]) => Favicon,
            ("platform", _) => null,
            ("profiles", [var number]) => IsNumber(number) ? Square : null,
            ("products", ["cover", var number]) when IsNumber(number) => Still,
            ("products", ["thumbnail", var number]) when IsNumber(number) => Thumbnail,
            ("channels" or "programs" or "events", ["cover"]) => Still,
            ("programs" or "events", ["thumbnail"]) => Thumbnail,
            (_, [_]) => settings.ImageTypes.FirstOrDefault(known => known.Name == type) is { } found
                ? new(found.Width, found.Height) : null,
            _ => null,
        };
    }

    private static bool IsNumber(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
