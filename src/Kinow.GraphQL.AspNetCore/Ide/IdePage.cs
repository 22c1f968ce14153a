using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Kinow.GraphQL.AspNetCore.Ide;

/// <summary>Serves the IDE's page, its configuration and its files.</summary>
internal sealed class IdePage(GraphQLIdeOptions options)
{
    private const string Missing =
        "<!doctype html><title>GraphQL</title><p>The GraphQL IDE is not here: install Node.js with npm, then build again.</p>";

    private readonly FileExtensionContentTypeProvider types = new();
    private readonly IdeFiles files = new(options);

    /// <summary>
    /// Answers a browser that opens the GraphQL route. The page's files are relative to it, so its address must end with a slash.
    /// </summary>
    public Task OpenAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        if (!files.Exist)
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            return http.Response.WriteAsync(Missing);
        }

        if (path.EndsWith('/')) return SendAsync(http, IdeFiles.Index);
        http.Response.Redirect(path[(path.LastIndexOf('/') + 1)..] + "/");
        return Task.CompletedTask;
    }

    public Task SendFileAsync(HttpContext http) => SendAsync(http, http.Request.RouteValues["file"] as string ?? "");

    private Task SendAsync(HttpContext http, string name)
    {
        var response = http.Response;
        var composed = files.Compose(name);
        var file = composed is null ? files.Find(name) : null;
        if (composed is null && file is null)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        response.ContentType = TypeOf(name);
        response.ContentLength = composed?.Length ?? file!.Length;
        response.Headers.CacheControl = file is not null && name.StartsWith("static/", StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable"
            : "no-cache";
        response.Headers.ContentSecurityPolicy = GraphQLIdeFiles.ContentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        if (HttpMethods.IsHead(http.Request.Method)) return Task.CompletedTask;
        return composed is not null ? response.Body.WriteAsync(composed).AsTask() : response.SendFileAsync(file!);
    }

    private string TypeOf(string name) => name == IdeFiles.Index ? "text/html; charset=utf-8"
        : types.TryGetContentType(name, out var type) ? type
        : MediaTypeNames.Application.Octet;
}
