using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Kinow.ClientApi.Local.Front;

/// <summary>The sample app of <c>samples/web</c>, once it was built in this working copy.</summary>
/// <param name="folder">What its build has made.</param>
internal sealed class SampleApp(string folder)
{
    /// <summary>Where it is served.</summary>
    public const string Path = "/sample";

    private const string Index = "index.html";
    private const string Assets = "assets/";

    // Everything is its own, but pictures and media, which stand wherever the catalogue says.
    private const string Policy = "default-src 'self'; img-src 'self' http: https:; media-src 'self' http: https:; base-uri 'none'; "
        + "form-action 'self'; frame-ancestors 'none'";

    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>The folder of the manifest of its operations.</summary>
    public string Operations => System.IO.Path.Combine(folder, "operations");

    /// <summary>Looks for it in the working copy that a program was built in.</summary>
    /// <param name="start">Where the program is.</param>
    /// <returns>Null when it was not built.</returns>
    public static SampleApp? Find(string start)
    {
        for (var directory = new DirectoryInfo(start); directory is not null; directory = directory.Parent)
        {
            var built = System.IO.Path.Combine(directory.FullName, "samples", "web", "dist");
            if (File.Exists(System.IO.Path.Combine(built, Index))) return new(built);
        }

        return null;
    }

    /// <summary>Maps its files. What is no file is a screen, whose address the app itself reads.</summary>
    public void Map(WebApplication application)
    {
        var files = new PhysicalFileProvider(folder);
        application.Lifetime.ApplicationStopped.Register(files.Dispose);
        application.MapGet(Path + "/{**file}", http => SendAsync(files, http, (string?)http.GetRouteValue("file") ?? ""));
    }

    private static Task SendAsync(PhysicalFileProvider files, HttpContext http, string name)
    {
        if (http.Request.Path == Path)
        {
            http.Response.Redirect(Path + "/");
            return Task.CompletedTask;
        }

        var file = files.GetFileInfo(name);
        var isAsset = name.StartsWith(Assets, StringComparison.Ordinal);
        if (!file.Exists)
        {
            // A script that an older page asks for is gone; a page in its place would say something else.
            if (isAsset)
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            file = files.GetFileInfo(Index);
        }

        http.Response.ContentType = Types.TryGetContentType(file.Name, out var type) ? type : "application/octet-stream";
        http.Response.Headers.CacheControl = isAsset ? "public, max-age=31536000, immutable" : "no-cache";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return http.Response.SendFileAsync(file, http.RequestAborted);
    }
}
