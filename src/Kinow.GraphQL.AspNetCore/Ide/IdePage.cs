using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Kinow.GraphQL.AspNetCore.Ide;

/// <summary>Serves the IDE's page, its configuration and its files.</summary>
internal sealed class IdePage
{
    // The page may connect to this server only, whatever its scripts try.
    private const string ContentSecurityPolicy =
        "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; connect-src 'self' ws: wss: data: blob:; frame-ancestors 'none'";

    private const string Missing =
        "<!doctype html><title>GraphQL</title><p>The GraphQL IDE is not here: install Node.js with npm, then build again.</p>";

    private readonly FileExtensionContentTypeProvider types = new();
    private readonly PhysicalFileProvider? files;
    private readonly byte[] configuration;
    private readonly byte[]? script;
    private readonly byte[]? page;

    public IdePage(GraphQLIdeOptions options)
    {
        files = Directory.Exists(options.Folder) ? new PhysicalFileProvider(options.Folder) : null;
        configuration = IdeConfiguration.Write(options.Title);
        if (IdeStart.IsWanted(options) && files?.GetFileInfo("index.html") is { Exists: true, PhysicalPath: { } index })
        {
            script = IdeStart.Script(options);
            page = IdeStart.AddTo(File.ReadAllText(index));
        }
    }

    /// <summary>
    /// Answers a browser that opens the GraphQL route. The page's files are relative to it, so its address must end with a slash.
    /// </summary>
    public Task OpenAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        if (files is null)
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            return http.Response.WriteAsync(Missing);
        }

        if (path.EndsWith('/')) return page is null ? SendAsync(http, "index.html") : SendAsync(http, page, "text/html; charset=utf-8");
        http.Response.Redirect(path[(path.LastIndexOf('/') + 1)..] + "/");
        return Task.CompletedTask;
    }

    public Task SendFileAsync(HttpContext http)
    {
        var name = http.Request.RouteValues["file"] as string ?? "";
        return name switch
        {
            IdeConfiguration.FileName => SendAsync(http, configuration, MediaTypeNames.Application.Json),
            IdeStart.FileName when script is not null => SendAsync(http, script, MediaTypeNames.Text.JavaScript),
            _ when script is not null && IdeStart.IsWorker(name) && files?.GetFileInfo(name) is { Exists: true, PhysicalPath: { } path } =>
                SendAsync(http, IdeStart.AddToWorker(path), MediaTypeNames.Text.JavaScript),
            "index.html" when page is not null => SendAsync(http, page, "text/html; charset=utf-8"),
            _ => SendAsync(http, name),
        };
    }

    private static Task SendAsync(HttpContext http, byte[] content, string type)
    {
        AddSafety(http.Response.Headers);
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.ContentType = type;
        http.Response.ContentLength = content.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.Body.WriteAsync(content).AsTask();
    }

    private static void AddSafety(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
    }

    private Task SendAsync(HttpContext http, string name)
    {
        var response = http.Response;
        var file = files?.GetFileInfo(name);
        if (file is not { Exists: true, IsDirectory: false } || file.PhysicalPath is null)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        response.ContentType = types.TryGetContentType(name, out var type) ? type : MediaTypeNames.Application.Octet;
        response.ContentLength = file.Length;
        response.Headers.CacheControl = name.StartsWith("static/", StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable"
            : "no-cache";
        AddSafety(response.Headers);
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.SendFileAsync(file);
    }
}
